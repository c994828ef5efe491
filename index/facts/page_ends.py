"""What a page appends to a text: comments, other articles, a note on the author.

Paragraphs by others look like paragraphs of the text, so they are found by what
stands above them and by the names, dates and titles among them, before the text
itself is found.
"""

from __future__ import annotations

import re

from index.known_films import films_called

from .bylines import only_date, read_byline
from .debris import is_legal
from .page_appeals import is_closing_appeal
from .page_authors import mark_signed_notes
from .page_controls import is_page_control
from .page_counts import is_count
from .page_foot import is_nameless_author
from .page_notes import is_closing_note
from .parts import Part
from .patterns import Pattern
from .signatures import SAID_BELOW, about_author, named_below, signed

_READERS_SAID = (
    r"(?:user|reader|viewer|visitor|audience)s?['’]?s? (?:comments?|opinions?|reviews)|"
    r"discuss (?:this|the) (?:review|film|movie|article|post)(?: \(\d+ \w+\))?|"
    r"(?:leser|nutzer|zuschauer|besucher)(?:kommentare|meinungen|kritiken|stimmen)|"
    r"(?:avis|critiques|commentaires) des (?:lecteurs|spectateurs|internautes)|"
    r"(?:opiniones|críticas|comentarios) de (?:los )?(?:lectores|usuarios|espectadores)|"
    r"(?:commenti|recensioni) (?:dei lettori|degli utenti)|lezersreacties|"
    r"(?:okur|okuyucu|izleyici|kullanıcı) (?:yorumları|eleştirileri)"
)
"""Heads that only words of readers stand below."""
_COMMENTS = Pattern(
    rf"\W*(?:{SAID_BELOW})\W*|"
    r"\W*(?:(?:\d+|one|no|leave a|post a|add a|write a|view all) )?(?:comments?|repl(?:y|ies)|"
    r"responses?|thoughts? on .{1,90}|responses? (?:to|on) .{1,90}|comments? on .{1,90}|"
    r"kommentare?|commentaires?|comentarios?|comentários?|commenti|yorum(?:lar)?|reacties?|"
    rf"{_READERS_SAID}|"
    r"discussion|join the (?:conversation|discussion)|leave a reply|leave a comment|"
    r"hinterlasse eine antwort|laisser un commentaire|deja (?:un|tu) comentario|"
    r"kommentar (?:schreiben|verfassen)|(?:schreibe|hinterlasse) einen kommentar)"
    r"(?: ?\(?\d+\)?)?\s*[:.…]*\W*",
    re.IGNORECASE,
)
_SAID = Pattern(
    r"^.{1,50}\b(?:says?|said|wrote|writes|schreibt|schrieb|sagt|sagte|dit|a écrit|dice|dijo|"
    r"ha detto|"
    r"diz|disse|zegt|schreef|dedi ki|commented|replied|am \d{1,2}\.|"
    r"on \w+ \d{1,2}, \d{4})\b.{0,60}[:.]?$|"
    r"\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?|uhr|h)?\b|\b(?:reply|antworten|répondre|responder|"
    r"rispondi|"
    r"yanıtla|beantwoorden|permalink|report|ago|hace \d+|vor \d+|il y a)\b|@\w+|^name\b|e-?mail",
    re.IGNORECASE,
)
_SAYS = re.compile(r"[^\W_][\w.' -]{0,40} (?:said\.\.\.|says:)")
_DAY_AND_HOUR = re.compile(r".{6,24}\b\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)
_RELATED_HEAD = Pattern(
    r"\W*(?:related(?: (?:posts?|articles?|reviews?|stories|reading|content|links|news|films?|"
    r"movies?|topics?))?|you (?:may|might) also (?:like|enjoy)|read next|up next|"
    r"more (?:reviews?|articles?|posts?|stories|like this|from .{1,40}|to (?:read|explore))|"
    r"(?:recommended|suggested)(?: .{1,20})?|post navigation|"
    r"recent (?:posts?|reviews?|articles?)|latest (?:posts?|reviews?|"
    r"articles?|news)|popular (?:posts?|articles?)|similar .{1,30}|other (?:reviews?|posts?)|"
    r"(?:das könnte|ähnliche|weitere|neueste) .{1,40}|articles? (?:similaires|liés|récents)|"
    r"à lire aussi|(?:entradas|artículos|noticias) (?:relacionad[oa]s|similares|recientes)|"
    r"también te puede .{1,30}|articoli (?:correlati|simili)|potrebbe .{1,30}|"
    r"(?:más|otras) (?:críticas|reseñas|entradas|noticias)|(?:plus de|autres) (?:critiques|"
    r"articles)|"
    r"(?:mehr|andere) (?:kritiken|filme|artikel)|altre recensioni|outras críticas|meer recensies|"
    r"(?:ilgili|benzer|son|diğer) (?:yazılar|haberler|içerikler|haber|yazı)|gerelateerde .{1,30}|"
    r"(?:posts|artigos) relacionados|dernières critiques|trending(?: now)?|most (?:read|popular)|"
    r"other .{1,30} you might like|see also|keep reading|continue reading|"
    r"(?:blog )?archives?|categories|recent comments|my blog list|blog ?roll|meta|about me|"
    r"followers|total page ?views|tag cloud|top posts(?: (?:&|and) pages)?|"
    r"more (?:from|by) .{2,40}|recommended from medium|discussion about this post|"
    r"if you (?:liked|enjoyed|like) (?:this|it).{0,30})\W*",
    re.IGNORECASE,
)
_RELATED_LAST = Pattern(
    r"\W*(?:(?:now|also) (?:playing|showing|opening)|also in (?:theaters|cinemas)|in this section|"
    r"more in this (?:section|category)|articles? that (?:might|may) interest you|"
    r".{1,30} liked these (?:reviews|films)|(?:aussi|également) (?:à l['’]affiche|en salles)|"
    r"les plus lus|les plus lues|à l['’]affiche|auch im kino|aktuell im kino|neu im kino|"
    r"(?:también )?en (?:cartelera|esta sección)|lo más (?:leído|visto)|anche al cinema|"
    r"in questa sezione|em cartaz|nesta seção|ook in de bioscoop|vizyondakiler|"
    r"en çok okunan\w*)\W*",
    re.IGNORECASE,
)
"""Heads of other articles that head parts of a text as well: only at the end of a page."""
_ABOUT_SITE = Pattern(
    r"\b(?:writes?|written|writer|critic|blogger|editor|based in|lives in|resides in|podcast|"
    r"twitter|"
    r"instagram|letterboxd|@\w+|follow (?:him|her|them)|founder|co-?founder|contribut\w+|"
    r"journalist\w*|redakt\w+|schreibt|lebt in|escribe|scrive|escreve|schrijft|écrit|journaliste|"
    r"vit à|rédact\w+|redac?tor\w*|redattor\w+|redattric\w+|editor\w+|periodista|jornalista|"
    r"columnista|colunista|crític[oa]|kritiker\w*|"
    r"vive en|giornalista|critico|vive a|yazar\w*|yaşıyor)\b",
    re.IGNORECASE,
)
_ABOUT_HEAD = re.compile(
    r"[\W_]*(?:about|meet) (?:the |our )?(?:author|writer|(?:film |movie )?critic|reviewer)"
    r"(?: ?: .{2,40})?[\W_]*|"
    r"[\W_]*(?:über (?:den autor|die autorin)|à propos de l['’]auteure?|sobre (?:el autor|"
    r"la autora|la firma|o autor|a autora)|(?:sull['’]|l['’])autor[ei]|over de auteur|"
    r"yazar hakkında)(?: ?: .{2,40})?[\W_]*",
    re.IGNORECASE,
)
_LEAST_TEXT = 60
"""Words of text before which nothing is a page's end."""
_LEAST_SAID = 25
"""The same above a count of comments, the short lines of a text included."""
_SENTENCE = 9
_TEASER = 45
_BIO = 110
_CONTACT = 14


def mark_page_ends(parts: list[Part]) -> None:
    """Marks comments, other articles and the author's note; never the first of the text."""
    _mark_comments(parts)
    _mark_related(parts)
    _mark_appeals(parts)
    _mark_author(parts)


def _mark_appeals(parts: list[Part]) -> None:
    """A heading that asks for support, with the one short paragraph below it, after a text."""
    read = 0
    full = [part for part in parts if part.place != "empty"]
    for at, part in enumerate(full[:-1]):
        if part.place == "open" and part.words >= _SENTENCE:
            read += part.words
        heads = part.place in ("open", "debris") and part.words <= 8 and read >= _LEAST_TEXT
        line = part.text.strip(" *_#")
        if not heads or not _APPEAL_HEAD.fullmatch(line) or films_called(line):
            continue
        part.put("debris", "page navigation")
        if full[at + 1].place == "open" and full[at + 1].words <= _APPEAL:
            full[at + 1].put("debris", "site notice")


_APPEAL = 30
_APPEAL_HEAD = re.compile(
    r"(?:support us|support (?-i:[A-Z])[\w' ]{2,30}|become a (?:member|patron|supporter|friend)|"
    r"keep (?-i:[A-Z])[\w' ]{2,30} going\b.{0,40}|help us keep going|(?:gönner(?:in)?|mitglied|"
    r"förder(?:er|in)) werden|unterstütz(?:e|t|en sie) (?:uns|(?-i:[A-Z])[\w ]{2,30})|"
    r"soutenez(?:-nous| (?-i:[A-Z])[\w' ]{2,30})|soutenir (?-i:[A-Z])[\w' ]{2,30}|"
    r"devenir (?:membre|mécène)|"
    r"adhérer|bancá a (?-i:[A-Z])[\w ]{2,30}|apoy[aá](?:nos| a (?-i:[A-Z])[\w ]{2,30})|"
    r"hazte soci[oa]|"
    r"sostienici|sostieni (?-i:[A-Z])[\w ]{2,30}|apoie(?:-nos| [oa]? ?(?-i:[A-Z])[\w ]{2,30})|"
    r"steun (?:ons|(?-i:[A-Z])[\w ]{2,30})|bize destek ol\w*)[.!:]?",
    re.IGNORECASE,
)


def _mark_comments(parts: list[Part]) -> None:
    read = said = told = 0
    for at, part in enumerate(parts):
        if part.place not in ("open", "debris"):
            continue
        heads = part.words <= 14 and bool(_COMMENTS.fullmatch(part.text.strip(" *_#")))
        heads = (heads and not _heads_judgement(parts, at)) or (
            part.words <= 5 and _opens_comment(parts, at)
        )
        enough = read >= _LEAST_TEXT or (told and said >= _LEAST_SAID and is_count(part.text))
        enough = enough and not (heads and _stands_again(parts, at))
        said_below = heads and enough and _are_said(part, parts[at + 1 :], read)
        if said_below:
            for other in parts[at:]:
                if other.place == "open" and not _tells_of_the_post(other, part):
                    other.put("debris", "comments")
            return
        if part.place == "open":
            said += part.words
            told += part.ends_sentence
            read += part.words if part.words >= _SENTENCE else 0


def _heads_judgement(parts: list[Part], at: int) -> bool:
    """Whether "Kommentar:" or "Yorum:" heads what the critic thinks, a paragraph right below."""
    below = next((part for part in parts[at + 1 : at + 4] if part.words), None)
    long = below is not None and below.words >= _JUDGED and below.ends_sentence
    return long and _JUDGEMENT.fullmatch(parts[at].text) is not None


_JUDGEMENT = re.compile(
    r"\W*(?:yorum(?:um)?|kommentar|commentaire|comentario|comentário|commento)\s?:\W*",
    re.IGNORECASE,
)
_JUDGED = 30


def _stands_again(parts: list[Part], at: int) -> bool:
    """Whether a count of comments is the link beside a byline, and stands below the text again."""
    if not is_count(parts[at].text):
        return False
    read = 0
    for part in parts[at + 1 :]:
        if part.text == parts[at].text:
            return read >= _LEAST_TEXT
        read += part.words if part.words >= _SENTENCE else 0
    return False


def _tells_of_the_post(part: Part, heading: Part) -> bool:
    """Whether a line below a link to the comments says who posted the text ("Posted by NAME")."""
    near = part.line - heading.line <= _NEAR_LINK and part.words <= 16
    return near and part.text.startswith(("Posted by ", "Posted on ", "Posted in "))


_NEAR_LINK = 4


def _opens_comment(parts: list[Part], at: int) -> bool:
    """Whether a line is the first of a comment, whose heading is lost ("NAME said...")."""
    if not _SAYS.fullmatch(parts[at].text):
        return False
    below = next((part.text for part in parts[at + 1 :] if part.words), "")
    return parts[at].text.endswith("said...") or bool(_DAY_AND_HOUR.fullmatch(below))


def _are_said(heading: Part, after: list[Part], read: int) -> bool:
    """Whether what follows is of readers: by its forms, or short below a head for them."""
    readers = _READERS_HEAD.fullmatch(heading.text.strip(" *_#:")) is not None
    return _are_comments(after) or (readers and _are_short(after, read))


_READERS_HEAD = re.compile(rf"(?:{_READERS_SAID})(?: ?\(?\d+\)?)?", re.IGNORECASE)


def _are_short(after: list[Part], read: int) -> bool:
    """Whether no line is as long as a review, nor all together as long as the text."""
    sizes = [part.words for part in after if part.place == "open"]
    return max(sizes, default=0) <= _SAYING and sum(sizes) <= read


_SAYING = 60


def _are_comments(after: list[Part]) -> bool:
    """Whether names, times and forms follow, as they stand among comments."""
    lines = [part for part in after if part.place in ("open", "debris", "byline", "date")]
    if not lines:
        return True
    short = [part for part in lines[:14] if part.words <= 14]
    said = sum(bool(_SAID.search(part.text)) or only_date(part.text) for part in short)
    forms = sum(part.place == "debris" for part in lines[:8])
    return said + forms >= 1 or all(part.words <= 6 for part in lines)


def _mark_related(parts: list[Part]) -> None:
    """Titles and teasers of other articles below a heading for them, to the end of the page."""
    for at, part in enumerate(parts):
        if part.place not in ("open", "debris") or part.words > 10:
            continue
        line = part.text.strip(" *_#")
        only_last = bool(_RELATED_LAST.fullmatch(line))
        if part.text.endswith(".") or not (only_last or _RELATED_HEAD.fullmatch(line)):
            continue
        before = sum(other.words for other in parts[:at] if other.place == "open")
        after = [other for other in parts[at + 1 :] if other.place == "open"]
        if before < _LEAST_TEXT:
            continue
        lines = sum(not other.ends_sentence or other.cut_off for other in after)
        longest = max((other.words for other in after), default=0)
        last = longest <= _TEASER and lines * 2 >= len(after)
        last = last and sum(other.words for other in after) * 2 <= before
        if only_last and not (last and after):
            continue
        part.put("debris", "related links")
        for other in after:
            if not last and (other.words > 14 or other.ends_sentence):
                break
            if not is_legal(other.text):
                other.put("debris", "related links")


def _mark_author(parts: list[Part]) -> None:
    """A note on who wrote, or an appeal to the readers, that is the last paragraph of a text."""
    _mark_headed_author(parts)
    _mark_author_by_name(parts)
    mark_signed_notes(parts)
    prose = [part for part in parts if part.place == "open" and part.words >= 6]
    for part in reversed(prose[2:]):
        name = about_author(part.text, headed=False) if part.words <= _BIO else None
        name = name or (named_below(part.text) if part.words <= _CONTACT else None)
        if is_nameless_author(part.text) or (name and _ABOUT_SITE.search(part.text)):
            part.put("debris", "about the author")
        elif is_closing_note(part.text) or is_closing_appeal(part.text):
            part.put("debris", "site notice")
        elif not is_page_control(part.text):
            return


def _heads_author(part: Part) -> bool:
    """Whether a line is "About the author", or a heading "About NAME"."""
    if _ABOUT_HEAD.fullmatch(part.text):
        return True
    return part.is_heading and part.text[:6] == "About " and named_below(part.text) is not None


def _mark_headed_author(parts: list[Part]) -> None:
    """The lines below "About the author", which stands after the text."""
    read = 0
    for at, part in enumerate(parts):
        if part.place == "open" and read >= _LEAST_TEXT and _heads_author(part):
            after = [other for other in parts[at + 1 :] if other.place == "open"]
            if sum(other.words for other in after) <= _BIO + 40:
                part.put("debris", "page navigation")
                for other in after[:3]:
                    if other.words >= 6:
                        other.put("debris", "about the author")
            return
        if part.place == "open" and part.words >= 9:
            read += part.words


def _mark_author_by_name(parts: list[Part]) -> None:
    """The last lines under the critic's name as heading, which begin with it again."""
    rest = [part for part in parts if part.place == "open"][-_LAST:]
    for at, part in enumerate(rest[:-1]):
        name = signed(part.text) if part.words <= _NAME else None
        below = rest[at + 1 :]
        if not name or not below[0].text.lstrip(" *_").startswith(f"{name} "):
            continue
        before = parts[: parts.index(part)]
        if sum(other.words for other in before) < _LEAST_TEXT:
            continue
        if sum(other.words for other in below) > _BIO + 40 or not _is_critics(name, below, before):
            continue
        part.put("byline", "name after the text")
        for other in below:
            other.put("debris", "about the author")
        return


def _is_critics(name: str, below: list[Part], before: list[Part]) -> bool:
    """Whether a name is that of who signs above, or stands apart over words on who writes."""
    heads = (part.text for part in before[:_HEAD] if part.words <= _CONTACT and name in part.text)
    if any((read := read_byline(text)) is not None and name in read.names for text in heads):
        return True
    ruled = bool(before) and before[-1].block.kind == "rule"
    return ruled and _ABOUT_SITE.search(below[0].text) is not None


_LAST, _NAME, _HEAD = 4, 5, 12
