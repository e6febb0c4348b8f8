// minhash-lsh UNIT THRESHOLD < FILES > PAIRS: pairs of texts that are near-duplicates, or that have near-duplicate parts, by
// MinHash of 5-character shingles (128 hashes) and locality-sensitive hashing, with the library github.com/ekzhu/minhash-lsh.
// UNIT is text, line or sentence; FILES names one UTF-8 file a line. A candidate counts where its signature says so too.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode"

	minhashlsh "github.com/ekzhu/minhash-lsh"
)

const (
	hashes   = 128
	shingle  = 5
	shortest = 20
	seed     = 1
)

type part struct {
	file      int
	signature []uint64
}

func main() {
	unit := os.Args[1]
	threshold, err := strconv.ParseFloat(os.Args[2], 64)
	check(err)
	files, parts := []string{}, []part{}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		content, err := os.ReadFile(lines.Text())
		check(err)
		files = append(files, lines.Text())
		for _, text := range cut(string(content), unit) {
			if signature := sign(text); signature != nil {
				parts = append(parts, part{len(files) - 1, signature})
			}
		}
	}

	lsh := minhashlsh.NewMinhashLSH64(hashes, threshold)
	for i, p := range parts {
		lsh.Add(i, p.signature)
	}
	lsh.Index()
	pairs := map[[2]int]bool{}
	for i, p := range parts {
		for _, key := range lsh.Query(p.signature) {
			other := key.(int)
			if other < i && parts[other].file != p.file && agree(p.signature, parts[other].signature) >= threshold {
				pairs[[2]int{p.file, parts[other].file}] = true
			}
		}
	}

	out := []string{}
	for pair := range pairs {
		out = append(out, files[pair[0]]+"\t"+files[pair[1]])
	}
	sort.Strings(out)
	for _, line := range out {
		fmt.Println(line)
	}
}

func cut(content, unit string) []string {
	switch unit {
	case "text":
		return []string{content}
	case "line":
		return strings.Split(content, "\n")
	default:
		return strings.FieldsFunc(content, func(r rune) bool { return r == '。' || r == '\n' })
	}
}

func sign(text string) []uint64 {
	runes := []rune{}
	for _, r := range text {
		if !unicode.IsSpace(r) && !unicode.IsPunct(r) {
			runes = append(runes, r)
		}
	}
	if len(runes) < shortest {
		return nil
	}
	minhash := minhashlsh.NewMinhash(seed, hashes)
	for i := 0; i+shingle <= len(runes); i++ {
		minhash.Push([]byte(string(runes[i : i+shingle])))
	}
	return minhash.Signature()
}

func agree(a, b []uint64) float64 {
	same := 0
	for i := range a {
		if a[i] == b[i] {
			same++
		}
	}
	return float64(same) / float64(len(a))
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
