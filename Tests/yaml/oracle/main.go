// SPDX-License-Identifier: Apache-2.0

// Answers YAML documents as Kubernetes' tools would: standard input holds documents separated by
// NUL, standard output their answers, `V` and the document written again or `E` and the error. It is
// what Tests/Fixtures/yaml/answers.json was recorded with, and needs sigs.k8s.io/yaml, for instance
// from Debian's golang-k8s-sigs-yaml-dev:
//
//	GOPATH=/usr/share/gocode GO111MODULE=off go build -o oracle ./Tests/yaml/oracle
package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"

	"sigs.k8s.io/yaml"
)

// numbers makes of each number what Kubernetes' JSON reader makes of it.
func numbers(value interface{}) interface{} {
	switch typed := value.(type) {
	case map[string]interface{}:
		for key, member := range typed {
			typed[key] = numbers(member)
		}
	case []interface{}:
		for index, element := range typed {
			typed[index] = numbers(element)
		}
	case json.Number:
		if integer, err := typed.Int64(); err == nil {
			return integer
		}
		float, _ := typed.Float64()
		return float
	}
	return value
}

func rewrite(document []byte, toJSON func([]byte) ([]byte, error)) ([]byte, error) {
	text, err := toJSON(document)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value interface{}
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	return yaml.Marshal(numbers(value))
}

func main() {
	input, err := io.ReadAll(os.Stdin)
	if err != nil {
		os.Exit(1)
	}
	toJSON := yaml.YAMLToJSON
	if len(os.Args) > 1 && os.Args[1] == "strict" {
		toJSON = yaml.YAMLToJSONStrict
	}
	var answers [][]byte
	for _, document := range bytes.Split(input, []byte{0}) {
		answer, err := rewrite(document, toJSON)
		if err != nil {
			answers = append(answers, []byte("E"+err.Error()))
		} else {
			answers = append(answers, append([]byte("V"), answer...))
		}
	}
	os.Stdout.Write(bytes.Join(answers, []byte{0}))
}
