#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes what is not translated yet out of the .ts files and puts translations back, with checks.

    translate.py status
    translate.py export de [--all] [--to FILE]   rows of text, separated by tabs
    translate.py import de FILE                  the same rows with the last column filled in
    translate.py check [de ...]                  every text there, whole and unspoilt

A row is: context, plural form, comment, source, translation. In a cell, \\n is the end of a line, \\t a
tab and \\\\ a backslash. A source with %n or %Ln has a row for each plural form of the language. An
import with a mistake changes nothing. Ends with 1 when something is wrong, with 2 when it was called
wrongly.
"""
import argparse
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

FOLDER = pathlib.Path(__file__).resolve().parent
# The plural forms that Qt tells apart, in its order.
FORMS = {
    "de": ["one", "other"],
    "en": ["one", "other"],
    "es": ["one", "other"],
    "fr": ["zero and one", "other"],
    "ja": ["any"],
    "zh_CN": ["any"],
}
HEADER = ["context", "plural form", "comment", "source", "translation"]

PLACEHOLDER = re.compile(r"%L?(?:n|\d{1,2})")
MNEMONIC = re.compile(r"&(?!&)(?=\S)")
# "(&F)" at the end of a text that has no letter of the keyboard.
ADDED_MNEMONIC = re.compile(r"\s?\(&\w\)")
# What a translation has to leave as it is: codes, members of records, commands, addresses.
FIXED = re.compile(r"DENY_[A-Z_]*|`[^`]*`|\b\w+_\w+\b|hall://\S*|\b\w+\.\*|\b\w+:(?=[\w*])[\w*.]+"
                   r"|\u27E8|\u27E9")


def path_of(language):
    return FOLDER / f"hall_monitor_{language}.ts"


class Message:
    """One text of a .ts file; `texts` has a translation, or one for each plural form."""

    def __init__(self, context, element):
        self.context = context
        self.source = element.findtext("source") or ""
        self.comment = element.findtext("comment") or ""
        self.extra = element.findtext("extracomment") or ""
        self.is_plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        self.kind = translation.get("type", "")
        if self.is_plural:
            self.texts = [form.text or "" for form in translation.findall("numerusform")]
        else:
            self.texts = [translation.text or ""]

    def key(self):
        return self.context, self.source, self.comment

    def is_open(self):
        return self.kind == "unfinished"

    def name(self):
        return f'{self.context.split("::")[-1]}: "{to_cell(self.source)}"'


class File:
    def __init__(self, language):
        self.language = language
        self.path = path_of(language)
        root = ElementTree.parse(self.path).getroot()
        self.messages = [Message(context.findtext("name"), element)
                         for context in root.findall("context")
                         for element in context.findall("message")]

    def write(self):
        """As lupdate writes it, so that the next update changes nothing."""
        quoted = {'"': "&quot;", "'": "&apos;"}
        lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
                 f'<TS version="2.1" language="{self.language}" sourcelanguage="en">']
        context = None
        for message in self.messages:
            if message.context != context:
                if context is not None:
                    lines.append("</context>")
                context = message.context
                lines += ["<context>", f"    <name>{escape(context, quoted)}</name>"]
            lines.append('    <message numerus="yes">' if message.is_plural else "    <message>")
            lines.append(f"        <source>{escape(message.source, quoted)}</source>")
            if message.comment:
                lines.append(f"        <comment>{escape(message.comment, quoted)}</comment>")
            if message.extra:
                lines.append(f"        <extracomment>{escape(message.extra, quoted)}</extracomment>")
            begin = f'        <translation type="{message.kind}">' if message.kind \
                else "        <translation>"
            if message.is_plural:
                lines.append(begin)
                lines += [f"            <numerusform>{escape(text, quoted)}</numerusform>"
                          for text in message.texts]
                lines.append("        </translation>")
            else:
                lines.append(f"{begin}{escape(message.texts[0], quoted)}</translation>")
            lines.append("    </message>")
        if context is not None:
            lines.append("</context>")
        self.path.write_text("\n".join(lines + ["</TS>", ""]), encoding="utf-8")


def same_texts(language):
    """What may be the same in the language as in English: same_any.txt and same_de.txt, a text a line."""
    allowed = set()
    for name in ("any", language):
        path = FOLDER / f"same_{name}.txt"
        if path.exists():
            allowed.update(line for line in path.read_text(encoding="utf-8").splitlines()
                           if line and not line.startswith("#"))
    return allowed


def has_words(source):
    """Whether there is anything to translate: more than placeholders, codes and signs."""
    rest = FIXED.sub("", PLACEHOLDER.sub("", source))
    return re.search(r"[a-z]{2,}", rest) is not None


def faults_of(language, message, texts, allowed):
    """Says what is wrong with `texts` as the translation of the message."""
    wanted = len(FORMS[language]) if message.is_plural else 1
    if len(texts) != wanted:
        yield f"has {len(texts)} plural forms, not {wanted}"
    source = message.source
    placeholders = set(PLACEHOLDER.findall(source))
    fixed = set(FIXED.findall(source))
    mnemonics = len(MNEMONIC.findall(source.replace("&&", "")))
    for text in texts:
        if not text.strip():
            yield "is empty"
            continue
        found = set(PLACEHOLDER.findall(text))
        for missing in sorted(placeholders - found):
            yield f'lacks {missing}: "{text}"'
        for added in sorted(found - placeholders):
            yield f'has {added}, which the source has not: "{text}"'
        if len(MNEMONIC.findall(text.replace("&&", ""))) != mnemonics:
            yield f'has another number of & than the source: "{text}"'
        for term in sorted(fixed - set(FIXED.findall(text))):
            if term not in text:
                yield f'lacks {term}, which stays as it is: "{text}"'
        if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
            # "A" + " and " + "B": some scripts join without a space.
            if language not in ("ja", "zh_CN"):
                yield f'begins or ends with another space: "{text}"'
        bare = ADDED_MNEMONIC.sub("", text)
        if source.rstrip().endswith("…") != bare.rstrip().endswith("…"):
            yield f'differs in the … at its end: "{text}"'
        if source.count("\n") != text.count("\n"):
            yield f'has another number of lines: "{text}"'
        if any(ord(c) < 32 and c != "\n" for c in text):
            yield "has control characters"
        if language != "en" and text == source and has_words(source) and text not in allowed:
            yield f"is the English text; if that is right, add it to same_{language}.txt"


def check(languages):
    faults = []
    sources = {}
    for language in languages:
        allowed = same_texts(language)
        file = File(language)
        for message in file.messages:
            if message.context == "hall::ui":
                faults.append(f"{message.name()} has no class as its context: lupdate has "
                              "misunderstood the file")
            if message.kind in ("vanished", "obsolete"):
                faults.append(f"{language}: {message.name()} is no longer in the sources")
            elif message.is_open():
                faults.append(f"{language}: {message.name()} is not translated")
            else:
                faults += [f"{language}: {message.name()} {fault}"
                           for fault in faults_of(language, message, message.texts, allowed)]
        if language != "en":
            sources[language] = {message.key() for message in file.messages}
    # One file that was not updated with the others would pass for complete.
    every = set().union(*sources.values()) if sources else set()
    for language, own in sources.items():
        faults += [f'{language}: {context}: "{source}" is missing; build update_translations'
                   for context, source, _ in sorted(every - own)]
    print("\n".join(dict.fromkeys(faults)) if faults else f"{len(languages)} languages, complete")
    return 1 if faults else 0


def to_cell(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def from_cell(cell):
    return re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m.group(1), m.group(1)), cell)


def rows_of(file, everything):
    for message in file.messages:
        if not everything and not message.is_open():
            continue
        comment = " ".join(filter(None, [message.comment, message.extra]))
        labels = FORMS[file.language] if message.is_plural else [""]
        texts = message.texts + [""] * (len(labels) - len(message.texts))
        for label, text in zip(labels, texts):
            yield [message.context, label, comment, message.source, text]


def export(language, everything, target):
    rows = [HEADER] + list(rows_of(File(language), everything))
    text = "".join("\t".join(map(to_cell, row)) + "\n" for row in rows)
    if target is None:
        sys.stdout.write(text)
    else:
        pathlib.Path(target).write_text(text, encoding="utf-8")
        print(f"{len(rows) - 1} rows in {target}")
    return 0


def read_rows(path):
    """Translations by context, source and comment and then by form, and what is wrong with the rows."""
    found, faults = {}, []
    for number, line in enumerate(pathlib.Path(path).read_text(encoding="utf-8").split("\n"), 1):
        cells = line.rstrip("\r").split("\t")
        if cells == HEADER or cells == [""]:
            continue
        if len(cells) != len(HEADER):
            faults.append(f"line {number} has {len(cells)} columns, not {len(HEADER)}")
            continue
        context, label, comment, source, text = map(from_cell, cells)
        if text:
            found.setdefault((context, source, comment), {})[label] = text
    return found, faults


def take(language, path):
    file = File(language)
    found, faults = read_rows(path)
    allowed = same_texts(language)
    taken = 0
    for message in file.messages:
        comment = " ".join(filter(None, [message.comment, message.extra]))
        forms = found.pop((message.context, message.source, comment), None)
        if forms is None:
            continue
        labels = FORMS[language] if message.is_plural else [""]
        texts = [forms.get(label, "") for label in labels]
        wrong = list(faults_of(language, message, texts, allowed))
        wrong += [f'has a form "{label}", which {language} has not'
                  for label in forms if label not in labels]
        faults += [f"{message.name()} {fault}" for fault in wrong]
        message.texts, message.kind = texts, ""
        taken += 1
    faults += [f'"{source}" is no text of {context}' for context, source, _ in found]
    if faults:
        print("\n".join(faults))
        print(f"Nothing was changed: {len(faults)} mistakes.")
        return 1
    file.write()
    left = sum(message.is_open() for message in file.messages)
    print(f"{taken} texts taken over, {left} still to be translated")
    return 0


def status():
    for language in sorted(FORMS):
        messages = File(language).messages
        print(f"{language:6} {sum(not m.is_open() for m in messages):5} of {len(messages)}")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("status")
    one = commands.add_parser("export")
    one.add_argument("language", choices=sorted(FORMS))
    one.add_argument("--all", action="store_true", help="what is translated too")
    one.add_argument("--to", metavar="FILE")
    one = commands.add_parser("import")
    one.add_argument("language", choices=sorted(FORMS))
    one.add_argument("file", metavar="FILE")
    one = commands.add_parser("check")
    one.add_argument("languages", nargs="*", metavar="LANGUAGE")
    arguments = parser.parse_args()
    try:
        if arguments.command == "status":
            return status()
        if arguments.command == "export":
            return export(arguments.language, arguments.all, arguments.to)
        if arguments.command == "import":
            return take(arguments.language, arguments.file)
        for language in arguments.languages:
            if language not in FORMS:
                parser.error(f"{language} is none of {', '.join(sorted(FORMS))}")
        return check(arguments.languages or sorted(FORMS))
    except (OSError, ElementTree.ParseError, UnicodeDecodeError) as error:
        print(f"translate.py: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
