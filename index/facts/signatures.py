"""Who wrote a text, from what stands after it: a name alone, a line about the author."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from index.known_films import films_called

from .banners import PAPER
from .given_names import has_given_name
from .patterns import Pattern
from .people import NAME, clean_name, is_name
from .vocabulary import is_country, is_genre

if TYPE_CHECKING:
    from .parts import Part
    from .structure import Layout

_SIGNED = Pattern(rf"^[\s(\[*_~–—-]*(?P<name>{NAME})[\s)\]*_.]*$")
_SIGNED_PAPER = Pattern(
    rf"^[\s(\[*_~–—-]*(?P<name>{NAME})(?:,| \||\s?[(–—-]| @| for\b)\s*"
    rf"(?=.*(?i:{PAPER}))[^,|]{{3,40}}$"
)
_SIGNED_THE = Pattern(
    rf"[\s(\[*_~–—-]*(?P<name>{NAME}),\s"
    r"(?P<house>The [A-Z][a-z]+(?: (?:of |& )?[A-Z][a-z]+){0,2})[\s)\]*_.]*"
)
"""A name and a paper that begins with its article ("NAME, The Evening Fathom")."""
_CRITIQUE_OF = re.compile(
    r"^[\W_]*(?:une? |una )?(?:critique|crítica|reseña|recension|recensie) (?:de |d['’]|van )",
    re.IGNORECASE,
)
_SHOUTED_INLINE = re.compile(
    r"[.!?…)][”\"]?\s+(?P<name>[A-ZÀ-Þ]{3,}(?:[ -][A-ZÀ-Þ’'-]{2,}){1,2})\s*$"
)
"""A name in capitals at the very end of the last paragraph."""
_SIGNED_INLINE = Pattern(rf"[.!?…)]\s*(?:[–—~-]{{1,2}}|[⎥|•·])\s*(?P<name>{NAME})\s*$")
_BRACKETED = Pattern(
    rf"[.!?…”\"»]\s*[(\[](?:(?:by|von|par|por|di|door) )?(?P<name>{NAME})[)\]]\s*$"
)
"""A name in brackets behind the last sentence, as papers sign short reviews."""
_INITIAL = re.compile(r"[^\W\d_a-zß-ÿ]\. ?[^\W\d_]")
_FIRST_NAME = re.compile(
    r"(?:[.!?…)]\s+[–—]|"
    r"\n\s*[–—~-]{1,2})\s*(?P<name>[^\W\d_a-zß-ÿ][a-zß-ÿ]{2,14})\s*$"
)
_DASHED = re.compile(r"[*_]?[–—~-]{1,2}\s?(?P<name>[^\W\d_a-zß-ÿ][a-zß-ÿ]{2,14})[*_]?")
_BIO = Pattern(
    rf"^[\W_]*(?P<name>{NAME})(?: \(@\w+\)| ['’]\d\d)?,? (?:is|ist|est|es|è|é) "
    r"(?:(?:(?:a|an|the|our|currently|also|ein|eine|un|une|una|um|uma|een) ){1,2}|"
    r"(?:one of (?:the|our)|eine?r? der|l['’]une? des|une? des|un[oa] de (?:los|las)|"
    r"un[oa] de(?:i|gli|lle)|uma? d[oa]s|een van de) |"
    r"(?=(?:editora?|redactora?|redator[ae]?|rédact\w{4,5}|redattor\w|crític[oa]|"
    r"(?:Film)?(?:[Rr]edakteur|[Kk]ritiker|[Jj]ournalist)(?:in)?) (?:d|in\b|en\b|bei\b|van\b))|"
    r"(?:[Tt]he )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}['’]s? )(?:"
    r"(?:[\w-]+[ ,]+){0,5}?(?:critic|writer|journalist|reviewer|blogger|cinephile|contributor|"
    r"freelancer?|podcaster|columnist|editor|correspondent|(?:co-?)?founder|"
    r"(?:film|movie|horror|cinema) (?:lover|buff|fan|nerd|geek|student|enthusiast|fanatic)|"
    r"(?:freshman|sophomore|junior|senior) (?:at|majoring|studying|from|in)|"
    r"[Ff]ilmkritiker(?:in)?|journaliste|[Kk]ritiker(?:in)?|[Aa]utor(?:in)?|crític[oa]s?|critic[oia]|"
    r"giornalista|periodista|jornalista|(?:[Ff]ilm)?[Jj]ournalist(?:in)?|columnista|colunista|"
    r"(?:editor|redactor|redator)(?:a|es|as)?|redattor[ei]|redattric[ei]|rédact(?:eur|rice)s?|"
    r"(?:[Ff]ilm)?[Rr]edakteur(?:in|e|en)?|redacteurs?|(?:editor|critic|contributor|founder)s|"
    r"(?:founding |voting |proud )?member of (?:the )?[^.]{0,50}\b(?:Critics|Reviewers))\b"
    r")"
)
_HAS_WRITTEN = Pattern(
    rf"^[\W_]*(?P<name>{NAME})(?:(?: [–—-]|,) (?:a|an|the) [^.–—]{{3,80}}?(?: [–—-]|,))? "
    r"(?:has (?:been )?(?:penned|written|writing|reviewed|reviewing|covered|covering)|"
    r"(?:reviews|covers)) (?:about )?(?:(?:the|hundreds of|over [\d,]+) )?"
    r"(?:(?:film|movie) (?:reviews|criticism)|films?|movies?|cinema)\b"
)
"""Somebody who is told to have reviewed films ("NAME, a member of a guild, has reviewed films")."""
_VALEDICTION = re.compile(
    r"[\W_]*(?:until next time|till next time|see you (?:next time|at the movies|soon)|love|xo+|"
    r"(?:xo){1,3}|cheers|happy (?:watching|viewing)|yours(?: truly)?|(?:best|kind) regards|best|"
    r"peace|stay (?:scary|spooky|safe|tuned)|thanks for reading|later|take care)"
    r"[,.!\s]+[–—-]*\s*(?P<name>(?-i:[A-ZÀ-Þ][a-zß-ÿ]{2,14}(?: [A-ZÀ-Þ][\w’'-]{1,20})?))[.!]?",
    re.IGNORECASE,
)
_SIGNED_DAY = Pattern(
    rf"^[\s(\[*_~–—-]*(?P<name>{NAME}),(?: [^,.\d]{{3,30}},)? (?:[^\W\d_]{{3,9}} )?(?:19|20)\d\d$"
)
_SIGNED_HOUSE = Pattern(rf"^[–—-]{{1,2}}\s?(?P<name>{NAME}), [^,.]{{3,40}}$")


_QUOTED = re.compile(r"[“”\"„«»]")
_BUTTON_GLUED = re.compile(
    r"(?<=[^\W\d_])(?:Leave a [Cc]omment|Comments?|Reply|Share|Follow|Kommentare?|Commentaires?|"
    r"Comentarios?|Yorumlar?)$"
)
"""A button that a page glues to who signs ("NAMEComment")."""
_RATED_BEFORE = re.compile(
    r"^[\W_]*(?:[★☆⭐✭✮½][★☆⭐✭✮½ ]*|\d(?:[.,]\d)?\s?/\s?(?:5|10))\s*[|·•–—-]\s*"
)
"""The rating that stands before who gives it ("★★★★ | NAME")."""
_SEEN_ON = re.compile(
    r"(?<=\w)\s*\((?:film |le film |movie )?"
    r"(?:vue?|seen|watched|gesehen|visto|vista|izlendi|gezien)\b[^()]{0,30}\d[^()]{0,20}\)$",
    re.IGNORECASE,
)
"""The day on which who signs saw the film."""
_GLUED_ON = re.compile(
    r"(?<= [^\W\d_a-zß-ÿ][a-zß-ÿ]{4})(?P<rest>[a-zß-ÿ]*)(?:[A-ZÀ-Þ][a-zß-ÿ]{4,})$"
)
"""What a page's next button leaves at the end of a name."""


_MADE_BY = re.compile(
    r"(?:(?:Ge|Ver|Über|Be)[a-zß-ÿ]{3,14}t|[A-ZÀ-Þ][a-zß-ÿ]{2,14}(?:[aeiou]t[oa]|[ai]d[oa]|ed|en|[it]ert|ellt|ée?))"
    r" (?:von|door|da|por|par|by) ",
)
"""What begins a line on who made something, and no name ("Fotografiert von NAME")."""


def signed(text: str) -> str | None:
    """The name that a line after the text consists of, dashes and brackets aside."""
    if len(text) > 60 or not text or text.endswith(":") or _QUOTED.search(text):
        return None
    text = _BUTTON_GLUED.sub("", text)
    bare = _RATED_BEFORE.sub("", text)
    if bare != text and not has_given_name(bare):
        return None
    text = _GLUED_ON.sub(r"\g<rest>", _SEEN_ON.sub("", _CRITIQUE_OF.sub("", bare)))
    match = _SIGNED.match(text) or _SIGNED_PAPER.match(text)
    match = match or _SIGNED_DAY.match(text) or _SIGNED_HOUSE.match(text)
    titled = None if match else _SIGNED_THE.fullmatch(text)
    if titled and has_given_name(titled["name"]) and not films_called(titled["house"]):
        match = titled
    name = clean_name(match["name"] if match else text.strip(" ()[]–—-*_"))
    made = _MADE_BY.match(name)
    if made and not has_given_name(made[0]):
        return None
    if not is_name(name) or name[0].islower() or is_country(name) or is_genre(name):
        return None
    return name


def first_name(text: str) -> str | None:
    """The first name that a line after the text consists of, behind a dash ("-Ann")."""
    match = _DASHED.fullmatch(text) or _VALEDICTION.fullmatch(text)
    return match["name"] if match and is_name(match["name"], least=1) else None


def signed_inline(text: str) -> str | None:
    """The name after a dash at the very end of the last paragraph."""
    shouted = _SHOUTED_INLINE.search(text[-60:])
    if shouted and has_given_name(shouted["name"]) and is_name(name := clean_name(shouted["name"])):
        return name
    match = _BRACKETED.search(text[-80:])
    if match and (has_given_name(match["name"]) or _INITIAL.match(match["name"])):
        return clean_name(match["name"]) if is_name(match["name"]) else None
    match = _SIGNED_INLINE.search(text[-80:])
    name = clean_name(match["name"]) if match else ""
    if match is None:
        match = _FIRST_NAME.search(text[-40:])
        name = match["name"] if match else ""
    return name if name and is_name(name, least=1) else None


def biography(text: str) -> str | None:
    """The person that a line about the author speaks of ("NAME is a critic in ...")."""
    match = (_BIO.match(text) or _HAS_WRITTEN.match(text)) if len(text) <= 600 else None
    if match is None:
        return None
    name = clean_name(match["name"])
    return name if is_name(name) else None


_ABOUT = Pattern(
    r"[\W_]*(?:about )?(?:the |our )?(?:author|writer|(?:film |movie )?critic|reviewer|"
    r"autor(?:in)?|über (?:den autor|die autorin)|auteure?|l['’]auteure?|à propos de l['’]auteure?|"
    r"sobre (?:el autor|la autora)|l['’]autor[ei]|sull['’]autor[ei]|over de auteur|"
    r"yazar(?: hakkında)?)[\W_]*",
    re.IGNORECASE,
)
_WRITES = Pattern(
    rf"^[\W_]*(?P<name>{NAME}) (?:writes|schreibt|écrit|escribe|scrive|escreve|"
    rf"schrijft) (?:.{{0,20}}?)"
    r"\b(?:films?|cinema|movies|kino|cinéma|cine)\b",
)
_OPENS_NAME = Pattern(rf"^[\W_]*(?P<name>{NAME}) [a-zß-ÿ]")


def is_author_heading(text: str) -> bool:
    """Whether a line stands above words about the author."""
    return len(text) <= 40 and bool(_ABOUT.fullmatch(text))


def about_author(text: str, *, headed: bool) -> str | None:
    """The person that a note about the author begins with; `headed`: under a heading for it."""
    known = biography(text)
    match = None if known else (_OPENS_NAME if headed else _WRITES).match(text[:600])
    name = clean_name(match["name"]) if match else known
    return name if name and is_name(name) else None


_ANSWERS = (
    r"(?:réflexions?|commentaires?|réponses?|gedanken?|kommentare?|antwort(?:en)?|pensamientos?|"
    r"respuestas?|comentarios?|pensier[io]|rispost[ae]|comment[io]|pensamentos?|respostas?|"
    r"comentários?|gedachten?|reacties?) (?:sur|au sujet de|à|zu|über|auf|en|sobre|su|em|a|over|op)"
)
SAID_BELOW = (
    rf"\d+ {_ANSWERS} .{{1,90}}|(?:une?|eine?|una?|uma?|een|één) {_ANSWERS} [«“”„\"].{{1,90}}|"
    r"[«“”„\"].{1,80} (?:üzerine|hakkında|için) (?:bir|\d+) (?:yorum|düşünce|yanıt|cevap)"
)
"""What blogs print above readers' answers, with the headline in it ("2 réflexions sur « ... »")."""
_COMMENTS = re.compile(
    rf"[\W_]*(?:{SAID_BELOW})[\W_]*|"
    r"[\W_]*(?:\d+ |no |leave a |add a |post a |write a |die )?(?:comments?|responses?|replies|"
    r"reply|thoughts? on .{1,80}|kommentare?|commentaires?|laisser un commentaire|comentarios?|"
    r"comentários?|commenti|reacties|yorum(?:lar)?|join the discussion|discussion)"
    r"(?: \(\d+\))?[\W_]*",
    re.IGNORECASE,
)
_TIMED = re.compile(r"(?<![\d.])\d{1,2}[:.h]\d\d\b(?!\.\d)")
_SAYS_BY = re.compile(
    r"\b(?:by|posted|von|par|por|di|da|door|written|gönderen|yayınlayan|yazan|ekleyen)\b",
    re.IGNORECASE,
)
_OWNED = Pattern(
    rf"[\W_]*(?:(?i:copyright|all content)\s*)?(?:©|\(c\)|(?i:copyright))?\s*(?:(?:19|20)\d\d"
    rf"(?:\s?[-–]\s?(?:(?:19|20)\d\d|(?i:present)))?,?)?\s*(?:(?i:by)\s)?(?P<name>{NAME})"
    rf"(?P<other>)(?:\s*(?:©|\(c\)|(?i:copyright)))?(?:\s(?:19|20)\d\d(?:-\d+)?)?"
    rf"[.,|]?\s*(?i:all rights reserved)?[\W_]*"
)
_ABOUT_NAME = Pattern(
    rf"[\W_]*(?:(?i:about|über|à propos de|sobre|follow)) (?:the author:? )?(?P<name>{NAME})"
    r"(?: on (?:Twitter|X|Letterboxd|Instagram|Bluesky))?[\W_]*|"
    r"[\W_]*(?i:(?:view |see |read |more |all )+(?:posts|reviews|articles|stories) (?:by|from)|"
    rf"contact|you can (?:follow|find|reach|contact)) (?P<other>{NAME})"
    r"(?: (?:on|at|via|here)\b.{1,60})?[\W_]*"
)


def opens_comments(text: str) -> bool:
    """Whether a line stands above what readers wrote; names below it are theirs."""
    return len(text) <= 100 and bool(_COMMENTS.fullmatch(text))


def before_comments(layout: Layout) -> Iterator[tuple[int, Part]]:
    """The parts of a page and their places, down to what readers have to say below the text."""
    for at, part in enumerate(layout.parts):
        if at > layout.last and opens_comments(part.text):
            return
        yield at, part


def is_comment(text: str) -> bool:
    """Whether a name with day and hour heads a reader's comment ("NAME 3 March 2019 at 10:00")."""
    return bool(_TIMED.search(text)) and not _SAYS_BY.search(text)


def named_below(text: str) -> str | None:
    """The person in a notice of rights or above a note about the author ("© 2019 NAME")."""
    signed_off = "©" in text or "opyright" in text or "(c)" in text
    match = (_OWNED if signed_off else _ABOUT_NAME).fullmatch(text)
    name = clean_name(match["name"] or match["other"]) if match else None
    return name if name and is_name(name) else None


_NAMES_REVIEW = Pattern(
    rf"(?P<name>{NAME})['’]s? (?:(?i:film|movie|short|honest|full) )?(?i:review|critique)"
    r"(?: (?i:of|on|for)\b|\s*:).{1,100}"
)
_REVIEW_BY = Pattern(
    r"(?i:(?:an? |the |my )?(?:(?:film|movie) )?(?:review|critique|crítica|reseña|recensione)) "
    rf"(?i:of|on|de|du|di)\b.{{1,80}}? (?i:by|por|par)\s+(?P<name>{NAME})\.?"
)
_REVIEWS_BY = Pattern(
    r".{0,120}\b(?i:(?:reviews|critiques|kritiken|rezensionen) (?i:by|par|von)|"
    r"(?:reseñas|críticas|recensioni|resenhas)(?: sin spoilers)? (?:de|por|di))"
    rf"\s+(?P<name>{NAME})\.?"
)
"""What a person's site calls itself ("Film reviews by NAME")."""
_TITLED_BY = Pattern(
    r"(?:.{1,100}?\b(?i:review(?:ed)?|critique|crítica|reseña|kritik|rezension|filmkritik|"
    r"recensione|recensie) (?i:by|por|par|von|di|door)|"
    r"\W{0,2}(?i:critique|crítica|reseña|resenha)\W.{1,100}?\s(?i:por|par))"
    rf"\s+(?P<name>{NAME})"
)
_TOLD_BY = Pattern(
    rf"[“\"«][^“”\"«»]{{1,80}}[”\"»]\W{{0,3}}(?P<name>{NAME}) (?:yazdı|kaleme aldı)\W?"
)
"""A title and who wrote on it: "“Pale Tide” NAME yazdı"."""


_OF_HOUSE = Pattern(
    r"(?i:critique|crítica|critica|reseña|resenha|recensione) (?:de |di |d['’])"
    rf"(?P<name>{NAME})\s(?:[–—-]|\|)\s[A-ZÀ-Þ].{{2,40}}"
)


def review_of_house(text: str) -> str | None:
    """The critic in "Crítica de NAME - PAPER", as lists of reviews head them; the film aside."""
    match = _OF_HOUSE.fullmatch(text) if len(text) <= 110 else None
    return match["name"] if match and is_name(match["name"]) else None


def described_by(teaser: str, elsewhere: str) -> str | None:
    """The critic in what a page says of itself ("NAME's review of Title").

    "A review of Title by NAME" can name who made the film: the page must show
    the name `elsewhere` too, as that of whom it belongs to.
    """
    told = teaser[:200].strip()
    match = _NAMES_REVIEW.fullmatch(told) or _REVIEWS_BY.fullmatch(told)
    by = match or _REVIEW_BY.fullmatch(told)
    if by is None or not is_name(by["name"]):
        return None
    return by["name"] if match or f"© {by['name']}" in re.sub(r"\d{4} ", "", elsewhere) else None


_WHOSE = Pattern(
    rf"\W{{0,3}}(?P<name>{NAME})['’]s? (?:(?:short|quick|full|video|film|movie|original) ){{0,2}}"
    r"(?:review of|thoughts on|verdict on|take on|notes on) \S.{1,90}"
)
_OF_A_USER = re.compile(
    r"(?i:la |une? )?(?i:critique|crítica|reseña|recensione|kritik|avis) "
    r"(?:de |del |du |d['’]|di |zu |sur )\S.{0,70}? (?:par|por|von) "
    r"(?P<name>[a-z][a-z.-]{6,24}|[^\W\d_][\w.-]{1,22}\d)",
)
"""As pages of readers' reviews are headed: "Critique de TITLE par salt_goat7"."""


def titled_by(headline: str) -> str | None:
    """Whose review a headline says that it is; None where it names nobody.

    "Title: review by NAME", "[CRÍTICA] Title por NAME", "NAME's review of Title".
    """
    told = " ".join(headline[:240].split())
    match = _TITLED_BY.fullmatch(told) or _TOLD_BY.fullmatch(told) or _WHOSE.fullmatch(told)
    if match and is_name(match["name"]):
        return clean_name(match["name"])
    user = _OF_A_USER.fullmatch(told)
    return user["name"] if user else None
