// Asks crossplane-runtime 0.10 how it reads field paths, and what it makes of objects when it writes and reads them:
//
//	go run . | sort -u > ../../resources/dev/oamstudio/model/yaml/field-paths.jsonl   (thinned to a third of those above 5 signs)
//	go run . set > ../../resources/dev/oamstudio/model/kube/field-writes.jsonl
package main

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"os"

	"github.com/crossplane/crossplane-runtime/pkg/fieldpath"
)

type parsed struct {
	Path     string        `json:"path"`
	Segments []interface{} `json:"segments"`
	Error    string        `json:"error,omitempty"`
}
type set struct {
	Path     string      `json:"path"`
	Object   interface{} `json:"object"`
	Result   interface{} `json:"result,omitempty"`
	Get      interface{} `json:"get,omitempty"`
	GetError string      `json:"getError,omitempty"`
	Error    string      `json:"error,omitempty"`
}

var enc = json.NewEncoder(os.Stdout)

func parse(p string) {
	s, err := fieldpath.Parse(p)
	out := parsed{Path: p, Segments: []interface{}{}}
	if err != nil {
		out.Error = err.Error()
	} else {
		for _, g := range s {
			if g.Type == fieldpath.SegmentIndex {
				out.Segments = append(out.Segments, g.Index)
			} else {
				out.Segments = append(out.Segments, g.Field)
			}
		}
	}
	enc.Encode(out)
}

func doset(obj, path string) {
	o := map[string]interface{}{}
	if err := json.Unmarshal([]byte(obj), &o); err != nil {
		panic(err)
	}
	before := json.RawMessage(obj)
	out := set{Path: path, Object: before}
	p := fieldpath.Pave(o)
	if v, err := p.GetValue(path); err != nil {
		out.GetError = err.Error()
	} else {
		out.Get = v
		if v == nil {
			out.Get = json.RawMessage("null")
		}
	}
	func() {
		defer func() {
			if r := recover(); r != nil {
				out.Error = fmt.Sprint("panic: ", r)
			}
		}()
		if err := p.SetValue(path, "new"); err != nil {
			out.Error = err.Error()
		} else {
			out.Result = p.UnstructuredContent()
		}
	}()
	enc.Encode(out)
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "set" {
		objs := []string{`{}`, `{"a":null}`, `{"a":{}}`, `{"a":[]}`, `{"a":[null]}`, `{"a":["x",{"b":1}]}`, `{"a":"x"}`, `{"a":{"b":{"c":[1,2]}}}`, `{"a":1,"b":true,"c":{"a":[[1],[2]]}}`, `{"0":{"1":"x"},"a.b":{"c":1}}`, `{"a":{"b":null}}`, `{"a":[[null,{"b":"x"}]]}`}
		paths := []string{"a", "b", "a.b", "a.b.c", "a[0]", "a[1]", "a[3]", "a[1].b", "a[0].b", "a[0][1]", "a[0][1].b", "a.b[0]", "a.b.c[1]", "a.b.c[2].d", "c.a[1][0]", "c.a[1][2]", "c.a[4][1]", "['a.b'].c", "[a.b].d", "0.1", "[0]", "b.c", "a['b']", "a.'b'", "a[b]", "['0'].1", "a[00]", "x[2][1].y[0]"}
		for _, o := range objs {
			for _, p := range paths {
				doset(o, p)
			}
		}
		return
	}
	fixed := []string{"", "a", "a.b", "a.b[0].c", "a[key]", "a['dotted.key']", ".a", "a.", "a..b", "a.[0]", "a[]", "a[0", "a['b", "a]", "a[b[c]]", "a[0]b", ".", "a[4294967295]", "a[4294967296]", "a['x]y']", "a['']", "a.''", "''", "'", "a.'b.c'", "a[ 0 ]", "a[-1]", "a[+1]", "a[0x1]", "a[1_0]", "a[007]", "[0]", "[0].a", "[a]", "[]", "[", "]", "a[0][1]", "a[0].[1]", "a[\"b\"]", "a.\"b\"", "spec.template.metadata.annotations['a.b/c']", "a[b.c]", "a[b]c.d", "ä.ö[ü]", "a b.c d", "a[0]..b", "a['b'].c", "a['b'", "a[*].b", "*", "a.*"}
	for _, p := range fixed {
		parse(p)
	}
	r := rand.New(rand.NewSource(20201124))
	alpha := []string{"a", "b", ".", "[", "]", "'", "0", "1", "key", " ", "4294967295", "-", "[0]", ".c", "['d.e']", "[f]"}
	for i := 0; i < 3000; i++ {
		n := 1 + r.Intn(7)
		s := ""
		for j := 0; j < n; j++ {
			s += alpha[r.Intn(len(alpha))]
		}
		parse(s)
	}
}
