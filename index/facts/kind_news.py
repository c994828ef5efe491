"""Posts that tell what is to come, and posts that are a row of titles: neither reviews a film."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.folding import fold, word_set
from index.model import Declared

from .headline_years import is_person
from .patterns import Pattern
from .subject_stated import tags_of
from .text import Text

_NEWS_TAGS = word_set(
    """news filmnews movienews rumor rumors rumour rumours gerucht geruchte geruechte casting
    besetzung announcement announcements noticias rumores actualite actualites notizie nieuws haber
    haberler boxoffice boxofficeupdates boxofficenews boxofficecollection nachrichten"""
)
TOLD = Pattern(
    r"\b(?:cross(?:es|ed)?|gross(?:es|ed)|collect(?:s|ed)|earns?|rakes?|enters?|surpass\w*|tops|"
    r"knackt|überschreitet|lockt|dépasse|franchit|recauda|supera|aştı|geçti|ulaştı)\b.{0,30}\b"
    r"(?:crores?|millions?|millionen|mio|millones|milliards?|billion|milyon|entrées|besucher)\b|"
    r"\b(?:picks? up|acquires?|buys?|lands?|nabs?|snags?|secures?|takes?|sells?|inks?|closes?)\b"
    r".{0,60}\b(?:(?:distribution|uk|us|north american|world|theatrical|international|streaming) "
    r"(?:rights|deals?)|rights to|(?i:winner|title|drama|doc(?:umentary)?|pic) .{0,40}\bfor "
    r"(?:the )?(?:uk|u\.k\.|us|u\.s\.|north america|france|germany|benelux|ireland|australia|"
    r"japan|latin america|scandinavia|nordics?))\b|"
    r"\b(?:leads?|tops?|dominates?|sweeps?|arrasa|lidera|encabeza|domina|domine|mène|führt|"
    r"önde)\b.{0,50}\b(?:nominations?|nominees|nominaciones|candidaturas|nominierungen|"
    r"nomeações|candidature|adaylık\w*)\b|"
    r"\b(?:millionen-?marke|oscar-?rennen|oscar (?:submission|entry|shortlist|contender)s?)\b|"
    r"\b(?:what|everything|all) (?:we|you) (?:already )?(?:know|need to know) (?:so far|about)\b|"
    r"\balles,? was wir (?:\w+ )?wissen|\btodo lo que (?:se sabe|sabemos)|"
    r"\bce (?:qu['’]on|que l['’]on|que nous) sa(?:it|vons)\b|"
    r"\b(?:wins?|won|takes|scoops|gewinnt|geht an|gana|remporte|décroche|kazandı)\b.{0,40}\b"
    r"(?:palme|palma|golden(?:er|e|en)? (?:lion|bear|bär|löwe|löwen|bären|palme|lola)|oscars?|"
    r"goyas?|césars?|lion d['’]or|ours d['’]or|concha|león de oro|oso de oro|altın)\b|"
    r"\bgoldene[rn]? (?:bär|löwe|lola|palme) (?:für|geht|an)\b|"
    r"\ben (?:compétition|competición)\W*$|"
    r"\b(?:ha[ds]|holds?|gets|made|makes|celebrate[sd]?) (?:its|a|his|her|their) (?:\w+ )?"
    r"premiere\b|"
    r"\b(?:feiert|feierte|hatte|hat) (?:\w+ )?(?:welt|deutschland|europa)?premiere\b|"
    r"\b(?:présenté|projeté)e?s? en (?:avant-)?première\b|"
    r"\b(?:tuvo|tendrá|celebra|tiene) su (?:estreno|premiere|première|preestreno)\b|"
    r"\b(?:in anteprima|presentat[oa] in) (?:mondiale|a|al|alla)\b|"
    r"\bteve (?:a )?(?:sua )?estreia\b|"
    r"\b(?:pushed|moved|put|shifted|bumped|delayed|postponed) (?:back |forward |up )?(?:to|until|"
    r"till|"
    r"by|indefinitely)\b|\b(?:auf \w+ verschoben|repoussée? (?:à|au|en|d['’])|(?:se )?(?:retrasa|"
    r"aplaza) "
    r"(?:a|hasta|su)|rinviat[oa] (?:a|al)|ertelendi)\b|"
    r"\bging in première\b|\bprömiyer\w* (?:yap|gerçekleş)\w+|\b(?:seçildi|aday gösterildi)\W*$",
    re.IGNORECASE,
)
"""What a headline tells of a film that is no judgement: takings, prizes, what is known of it."""
_TO_COME = (
    (
        r"\b(?:has|have|had|was|were) (?:\w+ )?(?:announced|confirmed|revealed|cast|greenlit)\b",
        ("announced", "confirmed", "revealed", "cast", "greenlit"),
    ),
    (
        r"\bwill (?:\w+ )?(?:direct|star|return|play|write|produce|reprise|be (?:directed|"
        r"directing|released|playing|starring|returning))\b",
        ("will ",),
    ),
    (
        r"\b(?:news is that|(?:teaser|poster|trailer|cast)\b[^.!?]{0,80} (?:has|have) been "
        r"(?:released|announced|revealed))\b",
        ("news is that", " been released", " been announced", " been revealed"),
    ),
    (
        r"\b(?:is|are|was) (?:said|rumou?red|reported|reportedly|expected|set|slated|scheduled)\b",
        (" said", " rumo", " report", " expected", " set", " slated", " scheduled"),
    ),
    (
        r"\b(?:in talks|in the works|in development|in pre-?production|rumou?r has it|"
        r"signed on|on board to)\b",
        ("in talks", "in the works", "in dev", "in pre", "rumo", "signed on", "on board to"),
    ),
    (
        r"\b(?:filming|shooting|production|principal photography) (?:\w+ )?"
        r"(?:begins?|starts?|will)\b",
        ("filming ", "shooting ", "production ", "photography "),
    ),
    (
        r"\b(?:release date|due (?:out )?(?:in|next)|opens? (?:next|in the (?:spring|summer|autumn|"
        r"fall|winter))|open in the|comes? out (?:next|in)|hits theat\w+)\b",
        ("release date", "due ", "open", "come", "hits theat"),
    ),
    (
        r"\b(?:Gerüchte?n?|Dreharbeiten|Neuverfilmung|Kinostart|soll\w* .{0,40}\b(?:spielen|drehen|"
        r"kommen))\b",
        ("gerücht", "dreharbeiten", "neuverfilmung", "kinostart", "spielen", "drehen", "kommen"),
    ),
    (
        r"\b(?:se estrenar[áa]|protagonizar[áa]|dirigir[áa]|rodaje comenzar[áa]|sortira|réalisera|"
        r"uscirà|dirigerà|çekimleri|vizyona girecek)\b",
        (
            "estrenar", "protagonizar", "dirigir", "comenzar", "sortira", "réalisera", "uscirà",
            "dirigerà", "çekimleri", "vizyona",
        ),
    ),
)  # fmt: skip
_COMING = tuple(Pattern(pattern, re.IGNORECASE, having=words) for pattern, words in _TO_COME)
_SEEN = re.compile(
    r"\b(?:I|we|ich|wir) (?:\w+ ){0,2}(?:saw|watched|caught|seen|sah|sahen)\b|\bgesehen\b|"
    r"\b(?:j['’]ai vu|he visto|acabo de ver|ho visto|izledim)\b",
    re.IGNORECASE,
)
_LEAST_SIGNS, _OPENING = 3, 1200
_LEAST_ITEMS, _LEAST_TITLES, _LONGEST_ITEM, _MOST_SAID = 4, 3, 10, 90
_LONGEST_LINE, _ENDS = 60, ".!?:,;。！？"
_MINUTES = re.compile(r"\s*[(\[][^()\[\]]{1,40}[)\]]$|\s+[×✓✔☑xX]$|^\W*\d{1,3}[.)]\s+")


def is_news(declared: tuple[Declared, ...], text: Text) -> bool:
    """Whether a tag calls a text news, or it says what is to come and nobody has seen the film."""
    if any(fold(tag).replace(" ", "") in _NEWS_TAGS for tag in tags_of(declared)):
        return True
    opening = text.text[:_OPENING]
    signs = sum(1 for sign in _COMING if sign.search(opening))
    return signs >= _LEAST_SIGNS and not _SEEN.search(text.text)


def is_row_of_titles(text: Text, links: Sequence[str]) -> bool:
    """Whether most blocks are short lines shaped as titles, with hardly a word beside them.

    `links`: lines below the text that are links and nothing else.
    """
    said, items, people, counted = 0, 0, 0, 0
    blocks = (block for block in text.blocks if block.kind != "heading")
    for written in (*(text.text[block.start : block.end] for block in blocks), *links):
        line = _MINUTES.sub("", written).strip()
        words = line.split()
        if len(line) <= _LONGEST_LINE and _is_title_cased(words) and line[-1] not in _ENDS:
            items += 1
            people += is_person(line)
            counted += any(map(str.isdigit, line))
        else:
            said += len(words)
    titles = items - people >= _LEAST_TITLES and counted * 2 <= items
    return titles and items >= _LEAST_ITEMS and said <= _MOST_SAID


def _is_title_cased(words: list[str]) -> bool:
    """Whether a line begins with a capital or a figure, and most of its longer words do."""
    long = [word for word in words if len(word) > 3]
    if not 0 < len(words) <= _LONGEST_ITEM or words[0][0].islower():
        return False
    return sum(1 for word in long if not word[0].islower()) * 3 >= len(long) * 2
