package main

import "strings"

var cases = [][2]string{
	{"booleans of YAML 1.1", "a: no\nb: y\nc: N\nd: on\ne: Off\nf: YES\ng: true\nh: TRUE\ni: oN\n"},
	{"octals", "a: 0755\nb: 0o755\nc: 0O17\nd: 00\ne: 010_7\nf: 08\ng: 0778\n"},
	{"hexadecimals and binaries", "a: 0x1F\nb: 0b11\nc: -0x1F\nd: +0b1\ne: 0x\nf: 0xg\ng: 0b2\n"},
	{"underscores and signs", "a: 1_000\nb: +1\nc: -1\nd: 1_0.5\ne: _1\nf: 1_\n"},
	{"sexagesimals and dates stay texts", "a: 12:30:45\nb: 2026-11-01\nc: 2026-11-01T10:00:00Z\nd: 190:20:30.15\n"},
	{"floats", "a: 1e3\nb: 1.10\nc: 12e34\nd: .5\ne: 5.\nf: 1e400\ng: -0.0\nh: 1e21\ni: 1.5e-7\n"},
	{"large integers", "a: 9223372036854775807\nb: 9223372036854775808\nc: 18446744073709551616\nd: -9223372036854775808\ne: -9223372036854775809\n"},
	{"nulls", "a: ~\nb: null\nc: Null\nd:\ne: \"\"\nf: nUll\n"},
	{"infinity", "a: .inf\n"}, {"not a number", "a: .NaN\n"},
	{"duplicate keys", "a: 1\na: 2\n"},
	{"merge", "base: &b {x: 1, z: 2}\nc:\n  <<: *b\n  z: 3\n"},
	{"merge below what it overrides", "base: &b {x: 1, z: 2}\nc:\n  z: 3\n  <<: *b\n"},
	{"merge of a list", "a: &a {x: 1}\nb: &b {x: 2, z: 9}\nc:\n  <<: [*a, *b]\n"},
	{"merge of a mapping in place", "c: {<<: {x: 1}, z: 2}\n"}, {"merge of a text", "c: {<<: x}\n"},
	{"merge of an alias to a list", "a: &a [{x: 1}]\nc: {<<: *a}\n"}, {"quoted merge key", "c: {'<<': x}\n"},
	{"keys that are no texts", "1: a\ntrue: b\n1.5: c\n0x10: d\ny: e\n1e6: f\n1.10: g\n123456789.5: h\n"},
	{"null key", "~: 1\n"}, {"key that is a list", "? [a, b]\n: 1\n"}, {"explicit keys", "? a\n: 1\n? b\n"},
	{"alias as key", "a: &k name\n*k : 1\n"},
	{"tab as indentation", "a:\n\tb: 1\n"}, {"tabs as space", "a:\t1\nb: [1,\t2]\t# c\n"},
	{"CR LF", "a: 1\r\nb: |\r\n  x\r\n  y\r\n"}, {"CR alone", "a: 1\rb: 2\r"},
	{"byte order mark", "\ufeffa: 1\nb: 2\n"}, {"byte order mark in the second document", "a: 1\n---\n\ufeffb: 2\n"},
	{"no-break space", "a:\n\u00a0\u00a0b: 1\n"}, {"next line character", "a: \"x\u0085y\"\n"},
	{"line separators", "a: \"x\u2028y\"\n"},
	{"escapes", `a: "x\0y\x41\u00e9\U0001F600\t\e\/\_\N"` + "\n"}, {"control character", "a: x\u0001y\n"},
	{"lone surrogate escape", `a: "\ud800"` + "\n"}, {"emoji", "a: \"\U0001F600\"\n\U0001F600: b\n"},
	{"python tag", "a: !!python/object/apply:os.system [\"id\"]\n"}, {"java tag", "a: !!javax.script.Manager [x]\n"},
	{"unknown tags", "a: !custom x\nb: !custom 5\nc: !<tag:x.org,2026:y> 1\n"},
	{"tags of YAML", "a: !!str 12\nb: !!int \"12\"\nc: !!float 1\nd: !!bool \"yes\"\ne: !!null \"\"\nf: ! 12\n"},
	{"binary", "a: !!binary aGVsbG8=\n"}, {"bad binary", "a: !!binary aGVsbG8\n"},
	{"tag that does not fit", "a: !!int x\n"}, {"float as int", "a: !!int 1.5\n"}, {"text as bool", "a: !!bool 1\n"},
	{"timestamp tag", "a: !!timestamp 2026-11-01\n"}, {"bad timestamp", "a: !!timestamp x\n"},
	{"directive", "%YAML 1.1\n---\na: no\n"}, {"document end", "a: 1\n...\nb: 2\n"}, {"rest behind a root", "[a]\nb: 1\n"},
	{"alias to itself", "a: &a [*a]\n"}, {"unknown alias", "a: *x\n"}, {"anchor twice", "a: &x 1\nb: &x 2\nc: *x\n"},
	{"literal", "a: |\n  x\n   y\n\n  z\nb: 1\n"}, {"literal strip", "a: |-\n  x\n\nb: 1\n"},
	{"literal keep", "a: |+\n  x\n\n\nb: 1\n"}, {"literal with indent", "a: |2\n    x\n  y\n"},
	{"literal at the end without line end", "a: |\n  x"}, {"literal of blank lines", "a: |\n\n\nb: 1\n"},
	{"folded", "a: >\n  x\n  y\n\n  z\n   w\n  v\nb: 1\n"}, {"folded strip", "a: >-\n  x\n  y\n"},
	{"literal as root", "|\n  x\n"}, {"literal behind a dash", "- |\n  x\n- >-\n  y\n"},
	{"plain over lines", "a: x\n  y\n\n  z\n"}, {"quoted over lines", "a: \"x\n  y \\\n  z\"\nb: 'p\n\n  q'\n"},
	{"colon in plain", "a: b: c\n"}, {"colon without space", "a: b:c\nd: http://x:1/\n"},
	{"comment without space", "a: b#c\nd: e #f\n"}, {"quoted number", "a: \"80\"\nb: '80'\n"},
	{"empty", ""}, {"only a comment", "# x\n"}, {"two documents", "a: 1\n---\nb: 2\n"},
	{"quantities and versions", "a: 100m\nb: 1Gi\nc: v1\nd: 1.2.3\ne: 10%\nf: 1e3Mi\n"},
	{"spaces at ends", "a: 1   \nb: x \n"}, {"quoted key", "\"a: b\": 1\n'c': 2\n"},
	{"flow", "{a: [1, x, {b: c}], d: }\n"}, {"flow over lines", "a: {b: 1,\n  c: [2,\n 3], # x\n}\n"},
	{"flow pairs", "a: [b: 1, c]\n"}, {"flow keys alone", "{a, b: 1}\n"}, {"JSON", "{\"a\":{\"b\":[1,2.5,null,true,\"x\"]}}"},
	{"colon next to a quoted key", "{\"a\":1}\n"}, {"flow without an end", "a: [1, 2\n"}, {"quote without an end", "a: \"x\n"},
	{"list in the column of its key", "a:\n- 1\n- b: 2\n  c: 3\nd: 4\n"}, {"list in a list", "- - a\n  - b\n-\n  - c\n"},
	{"comments everywhere", "# a\na: # b\n  # c\n  b: 1 # d\n # e\nf: # g\n- 1 # h\n# i\n"},
	{"question mark and dash in plain", "a: -x\nb: ?y\nc: :z\nd: x-\n"}, {"at sign", "a: @x\n"}, {"percent", "a: %x\n"},
	{"bad indentation", "a: 1\n b: 2\n"}, {"item out of column", "a:\n  - 1\n - 2\n"},
	{"value on the next line", "a:\n  x\nb:\n  - y\nc:\n  \"z\"\n"}, {"anchors on collections", "a: &x\n  b: 1\nc: &y\n- 1\nd: *x\ne: *y\n"},
	{"depth of 100", strings.Repeat("[", 100) + strings.Repeat("]", 100) + "\n"},
	{"depth of 20000", strings.Repeat("[", 20000) + strings.Repeat("]", 20000) + "\n"},
	{"alias bomb", bomb()}, {"long line", "a: \"" + strings.Repeat("x", 100000) + "\"\n"},
}

func bomb() string {
	text := "a: &a [" + strings.Repeat("lol,", 8) + "lol]\n"
	for c := 'b'; c <= 'i'; c++ {
		text += string(c) + ": &" + string(c) + " [" + strings.Repeat("*"+string(c-1)+",", 8) + "*" + string(c-1) + "]\n"
	}
	return text
}
