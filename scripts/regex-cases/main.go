// SPDX-License-Identifier: Apache-2.0

// Writes random expressions and texts with what Go's regexp answers, one JSON document a line:
//
//	go run scripts/regex-cases/main.go 1 1500 > Tests/Fixtures/regex/go.jsonl
//
// The first number seeds the generator, the second is the number of expressions.
package main

import (
	"bufio"
	"encoding/json"
	"math/rand"
	"os"
	"regexp"
	"strconv"
)

type answer struct {
	Pattern  string  `json:"pattern"`
	Error    string  `json:"error,omitempty"`
	Text     *string `json:"text,omitempty"`
	Matches  [][]int `json:"matches,omitempty"`
	Replaced *string `json:"replaced,omitempty"`
}

const template = "<$1|${x}|$0>$"

var random *rand.Rand

var elements = []string{
	"a", "b", "c", "k", "K", "s", "é", "É", "ß", "ſ", ".", `\d`, `\w`, `\s`, `\D`, `\W`, `\S`, "[abc]",
	"[^a]", "[a-c]", "[[:alpha:]]", "[^[:digit:]b]", `\pL`, `\p{Lu}`, `\PN`, `\p{Greek}`, `\p{^Latin}`,
	`[\p{Ll}_]`, `[^\W]`, `[a\-z]`, "[]a]", "[^]a]", "[a-]", `\.`, `\x41`, `\x{e9}`, `\n`, `\t`, `\101`,
	"σ", "Σ", "ς", "-", "_", "1", "2", " ", "\n",
}
var places = []string{"^", "$", `\A`, `\z`, `\b`, `\B`}
var repetitions = []string{
	"*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,3}", "{2,}", "{1,2}?", "{0}", "{,2}", "{3,2}",
}
var groups = []string{
	"(?:", "(?i)", "(?i:", "(?s:", "(?m:", "(?U:", "(?P<x>", "(?-i:", "(?i-s:",
}
var mistakes = []string{
	"(", ")", "[", "]", "*", "+", "{", "}", "?", "|", `\`, "(?", "(?P<", "(?P<a>", "(?P=a)", "(?!",
	"[[:foo:]]", "[z-a]", `\8`, `\p{Foo}`, `\p`, `\pX`, `\x`, `\x{`, `\xzz`, `\x{110000}`, `\C`, `\Q`,
	`\E`, `\Qa.b\E`, "a{1001}", "(a{100}){11}", "(?z)", "(?i-)", "a**", "a{2}{3}", "[a", "[^", `[a-\d]`,
	`\z*`, "^*", "$+", "(?:)*", "()", "(|a)*", "(a|)+", "(a*)*", "(a*)+", "(?:a{0,3}){2,5}", "x{2}*?",
	"(?i", "(?P<n-m>a)", "(?P<n>", "[[:^alpha:]]", `[\Q]`, `[\b]`,
}
var letters = []string{
	"a", "b", "c", "A", "B", "k", "K", "\u212a", "s", "S", "ſ", "é", "É", "ß", "ẞ", "σ", "Σ", "ς", "1",
	"2", "0", " ", "\n", "_", "-", ".", "x", "😀", "]",
}

func one(of []string) string { return of[random.Intn(len(of))] }

func expression(depth int) string {
	switch n := random.Intn(20); {
	case depth <= 0 || n < 7:
		return one(elements)
	case n < 8:
		return one(places)
	case n < 12:
		return expression(depth-1) + expression(depth-1)
	case n < 14:
		return expression(depth-1) + "|" + expression(depth-1)
	case n < 16:
		return "(" + expression(depth-1) + ")"
	case n < 17:
		return one(groups) + expression(depth-1) + one([]string{")", ")", ")", ")", ""})
	default:
		return expression(depth-1) + one(repetitions)
	}
}

func text() string {
	result := ""
	for i := random.Intn(12); i > 0; i-- {
		result += one(letters)
	}
	return result
}

func pattern() string {
	result := expression(4)
	if random.Intn(4) == 0 {
		for i := random.Intn(3); i >= 0; i-- {
			if random.Intn(2) == 0 {
				result += one(mistakes)
			} else {
				result = one(mistakes) + result
			}
		}
	}
	return result
}

func main() {
	seed, _ := strconv.Atoi(os.Args[1])
	count, _ := strconv.Atoi(os.Args[2])
	random = rand.New(rand.NewSource(int64(seed)))
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	for i := 0; i < count; i++ {
		pattern := pattern()
		compiled, err := regexp.Compile(pattern)
		if err != nil {
			_ = lines.Encode(answer{Pattern: pattern, Error: err.Error()})
			continue
		}
		text := text()
		replaced := compiled.ReplaceAllString(text, template)
		matches := compiled.FindAllStringSubmatchIndex(text, -1)
		_ = lines.Encode(answer{Pattern: pattern, Text: &text, Matches: matches, Replaced: &replaced})
	}
}
