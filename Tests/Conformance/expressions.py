"""Facts written as Python expressions: `entries[0]['title'] == 'Example'`, several joined by `and`."""

import ast
import re

import fields
from facts import Said, inapplicable

LINT = "what a validator says of a feed is not part of what it says"
INNER = "it is about a parser's inner state: encodings, headers, name spaces, well-formedness"


def facts(entry, said: Said):
    found = re.search(r"Expect:\s*(.*)", entry.expected, re.DOTALL)
    if not found:
        return
    text = found[1].strip()
    if re.match(r"!?[A-Z]\w+(\{|\b)", text) and "==" not in text:
        yield inapplicable(text[:60], "", LINT)
        return
    fromHeader = "Content-Location:" in entry.expected or "Content-Language:" in entry.expected
    for expression in _atoms(text):
        fact = _judge(expression, said)
        if fromHeader and fact.verdict == "wrong":
            fact = inapplicable(fact.name, fact.expected, "it follows from the headers of an answer, which a file has not")
        yield fact


def _atoms(text: str):
    try:
        tree = ast.parse(text.rstrip('"') if text.count('"') % 2 else text, mode="eval").body
    except (SyntaxError, ValueError):
        yield text
        return
    pending = [tree]
    while pending:
        one = pending.pop(0)
        if isinstance(one, ast.BoolOp) and isinstance(one.op, ast.And):
            pending = one.values + pending
        else:
            yield one


def _judge(expression, said: Said):
    if isinstance(expression, str):
        return inapplicable(expression[:60], "", "it cannot be read as an expression")
    name = ast.unparse(expression)
    match expression:
        case ast.Compare(left=left, ops=[ast.Eq()], comparators=[right]):
            pass
        case ast.Compare(left=left, ops=[ast.Eq(), ast.Eq()], comparators=[_, right]):
            pass
        case _:
            return inapplicable(name[:60], "", INNER)
    try:
        value = ast.literal_eval(right)
    except ValueError:
        return inapplicable(name[:60], "", "it is compared with what only that parser computes")
    path = _path(left)
    if path and path[0] == "entries" and len(path) > 2 and isinstance(path[1], int):
        return fields.fact(said, path[1], path[2:], value)
    if path == ["len", "entries"]:
        return fields.count(said, value)
    if path and path[0] == "feed" and len(path) > 1:
        return fields.fact(said, None, path[1:], value)
    return inapplicable(name[:60], value, INNER)


def _path(node) -> list | None:
    """`entries[0]['title']` as a list of its steps."""
    match node:
        case ast.Name(id=name):
            return [name]
        case ast.Subscript(value=inner, slice=ast.Constant(value=key)):
            return (before := _path(inner)) and before + [key]
        case ast.Attribute(value=inner, attr=key):
            return (before := _path(inner)) and before + [key]
        case ast.Call(func=ast.Attribute(value=inner, attr="get"), args=[ast.Constant(value=key)]):
            return (before := _path(inner)) and before + [key]
        case ast.Call(func=ast.Name(id="len"), args=[ast.Name(id="entries")]):
            return ["len", "entries"]
        case _:
            return None
