// Asks the YAML reader of Kubernetes' tools what it makes of texts, and writes its answers down as test resources:
//
//	go run . ../resources/dev/oamstudio/model/yaml
//
// documents.jsonl: one text a line, with the JSON that each of its documents becomes; null where the reader refuses.
// scalars.jsonl: one plain scalar a line, what it becomes as a value and as a key; absent where the reader refuses.
package main

import (
	"bytes"
	"encoding/json"
	"math/rand"
	"os"
	"path/filepath"
	"strings"

	"sigs.k8s.io/yaml"
)

const seed, scalars = 20261124, 20000

type document struct {
	Name      string             `json:"name"`
	Text      string             `json:"text"`
	Documents []*json.RawMessage `json:"documents"`
}

type scalar struct {
	Text  string           `json:"text"`
	Value *json.RawMessage `json:"value,omitempty"`
	Key   *string          `json:"key,omitempty"`
}

func main() {
	folder := os.Args[1]
	var answers bytes.Buffer
	for _, c := range cases {
		write(&answers, document{c[0], c[1], documents(c[1])})
	}
	save(filepath.Join(folder, "documents.jsonl"), answers)
	answers.Reset()
	for _, text := range plainScalars() {
		write(&answers, scalar{text, value(text), key(text)})
	}
	save(filepath.Join(folder, "scalars.jsonl"), answers)
}

func documents(text string) []*json.RawMessage {
	var all []*json.RawMessage
	for _, d := range strings.Split(text, "\n---\n") {
		all = append(all, read(d))
	}
	return all
}

func read(text string) *json.RawMessage {
	answer, err := yaml.YAMLToJSON([]byte(text))
	if err != nil {
		return nil
	}
	raw := json.RawMessage(answer)
	return &raw
}

func value(text string) *json.RawMessage {
	var m map[string]json.RawMessage
	if raw := read("v: " + text + "\n"); raw != nil && json.Unmarshal(*raw, &m) == nil {
		if v, ok := m["v"]; ok && len(m) == 1 {
			return &v
		}
	}
	return nil
}

func key(text string) *string {
	var m map[string]json.RawMessage
	if raw := read(text + ": v\n"); raw != nil && json.Unmarshal(*raw, &m) == nil {
		for k, v := range m {
			if len(m) == 1 && string(v) == `"v"` {
				return &k
			}
		}
	}
	return nil
}

func plainScalars() []string {
	words := strings.Fields("y n yes no on off true false null nan inf .inf .nan ~ << = . .. ... - -- + +. -.")
	alphabets := []string{
		"0123456789", "01234567_", "0123456789.eE+-", "0123456789_.eE+-xXobOB", "01xXoObB_+-7", "0123456789abcdefxX",
		"0123456789:", "0123456789-TtZ:. ", "yYnNoOfFtTrRuUeEsSaAlL~", "abz09._-/@+:#'\"{}[],&*!|>%?` ",
	}
	r := rand.New(rand.NewSource(seed))
	seen := map[string]bool{}
	var texts []string
	add := func(text string) {
		if text = strings.TrimSpace(text); text != "" && !seen[text] {
			seen[text] = true
			texts = append(texts, text)
		}
	}
	for _, w := range words {
		for _, sign := range []string{"", "+", "-"} {
			add(sign + w)
			add(sign + strings.ToUpper(w))
			add(sign + strings.ToUpper(w[:1]) + w[1:])
		}
	}
	for len(texts) < scalars {
		alphabet := alphabets[r.Intn(len(alphabets))]
		var b strings.Builder
		for n := 1 + r.Intn(9) + r.Intn(2)*r.Intn(16); n > 0; n-- {
			b.WriteByte(alphabet[r.Intn(len(alphabet))])
		}
		add(b.String())
	}
	return texts
}

func write(to *bytes.Buffer, answer any) {
	encoder := json.NewEncoder(to)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(answer); err != nil {
		panic(err)
	}
}

func save(name string, content bytes.Buffer) {
	if err := os.WriteFile(name, content.Bytes(), 0o644); err != nil {
		panic(err)
	}
}
