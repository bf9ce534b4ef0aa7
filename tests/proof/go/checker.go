// SPDX-License-Identifier: GPL-3.0-or-later

// Checks what a Hall hands out as proof with the libraries of Go's own module log. It knows nothing
// of Hall Monitor but the members of its JSON. Reads an array of jobs from standard input and writes
// an array of answers.
package main

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type job struct {
	Do    string // open, sign, record, growth, root, inclusion or consistency
	Key   string // of the verifier; for sign, of the signer
	Text  string // for sign
	Note  string // for open
	Proof json.RawMessage
	Other []string // keys of further signers

	Leaves [][]byte // receipt hashes
	Old    int64
	Size   int64
	Index  int64
}

type answer struct {
	Error string           `json:"error"` // empty: it holds
	Text  string           `json:"text,omitempty"`
	Size  int64            `json:"size,omitempty"`
	Root  string           `json:"root,omitempty"`
	Path  tlog.RecordProof `json:"path,omitempty"`
}

func open(signed, key string) (*note.Note, error) {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return nil, err
	}
	return note.Open([]byte(signed), note.VerifierList(verifier))
}

// openCheckpoint gives what the log's tree was when the note was signed.
func openCheckpoint(signed, key string) (tree tlog.Tree, err error) {
	opened, err := open(signed, key)
	if err != nil {
		return tree, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 {
		return tree, errors.New("not a checkpoint")
	}
	if name, _, _ := strings.Cut(key, "+"); lines[0] != name {
		return tree, errors.New("another log")
	}
	if tree.N, err = strconv.ParseInt(lines[1], 10, 64); err != nil {
		return tree, err
	}
	tree.Hash, err = tlog.ParseHash(lines[2])
	return tree, err
}

// checkRecord takes the record's bytes as they stand in the proof.
func checkRecord(proof json.RawMessage, key string) error {
	var given struct {
		Seq        int64
		Record     json.RawMessage
		Path       tlog.RecordProof
		Checkpoint string
	}
	if err := json.Unmarshal(proof, &given); err != nil {
		return err
	}
	tree, err := openCheckpoint(given.Checkpoint, key)
	if err != nil {
		return err
	}
	receipt := sha256.Sum256(given.Record)
	leaf := tlog.RecordHash(receipt[:])
	return tlog.CheckRecord(given.Path, tree.N, tree.Hash, given.Seq-1, leaf)
}

func checkGrowth(proof json.RawMessage, key string) error {
	var given struct {
		Old, New string
		Path     tlog.TreeProof
	}
	if err := json.Unmarshal(proof, &given); err != nil {
		return err
	}
	old, err := openCheckpoint(given.Old, key)
	if err != nil {
		return err
	}
	tree, err := openCheckpoint(given.New, key)
	if err != nil {
		return err
	}
	return tlog.CheckTree(given.Path, tree.N, tree.Hash, old.N, old.Hash)
}

// store keeps a tree the way the library wants to read it.
type store []tlog.Hash

func (s store) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index >= int64(len(s)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		hashes[i] = s[index]
	}
	return hashes, nil
}

func grow(leaves [][]byte) (store, error) {
	var s store
	for i, leaf := range leaves {
		hashes, err := tlog.StoredHashes(int64(i), leaf, s)
		if err != nil {
			return nil, err
		}
		s = append(s, hashes...)
	}
	return s, nil
}

func sign(j job) (string, error) {
	var signers []note.Signer
	for _, key := range append([]string{j.Key}, j.Other...) {
		signer, err := note.NewSigner(key)
		if err != nil {
			return "", err
		}
		signers = append(signers, signer)
	}
	signed, err := note.Sign(&note.Note{Text: j.Text}, signers...)
	return string(signed), err
}

func do(j job) (a answer, err error) {
	switch j.Do {
	case "open":
		opened, err := open(j.Note, j.Key)
		if err != nil {
			return a, err
		}
		a.Text = opened.Text
		return a, nil
	case "sign":
		a.Text, err = sign(j)
		return a, err
	case "record":
		return a, checkRecord(j.Proof, j.Key)
	case "growth":
		return a, checkGrowth(j.Proof, j.Key)
	}
	s, err := grow(j.Leaves)
	if err != nil {
		return a, err
	}
	switch j.Do {
	case "root":
		root, err := tlog.TreeHash(j.Size, s)
		a.Root = root.String()
		return a, err
	case "inclusion":
		a.Path, err = tlog.ProveRecord(j.Size, j.Index, s)
		return a, err
	case "consistency":
		path, err := tlog.ProveTree(j.Size, j.Old, s)
		a.Path = tlog.RecordProof(path)
		return a, err
	}
	return a, errors.New("no such job")
}

func main() {
	var jobs []job
	if err := json.NewDecoder(os.Stdin).Decode(&jobs); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	answers := make([]answer, len(jobs))
	for i, j := range jobs {
		a, err := do(j)
		if err != nil {
			a.Error = err.Error()
		}
		answers[i] = a
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
