"""Facts about what must be read and what must be refused."""

from facts import Said, inapplicable, judged

POINTERS = (
    "assertions", "file may carry", "tests in", "test/", "decoder", "used as", "features state",
    "validated in", "Orekit", "decoded", "satmad", "un/", "nat/", "parser differences", "per-message", "TAC/XML",
)


def facts(entry, said: Said):
    text = entry.expected
    if text.startswith(("must reject", "must be rejected")) or (
        "good*.xml must parse" in text and "good" not in entry.path
    ):
        yield judged("refused", True, said.is_refused, said.is_refused)
    elif text.startswith("must accept"):
        yield inapplicable("read", True, "JSON alone is no format; that it is read as JSON is what the tests check")
    elif text.startswith(("must not resolve", "defusedxml")):
        leak = "root:" in str(said.answer)
        yield judged("nothing else read", True, not leak, not leak)
    elif text.startswith(POINTERS) and "=" not in text:
        yield inapplicable("pointer", text, "it points to what is not in the corpus, or to a twin")
