"""Who directed, from who does a director's work in the text or in the headline above it.

"NAME builds the story out of ...", "Kore-eda's Palme d'Or winner", "NAME, pour son
premier long,", "nel suo ultimo lavoro NAME": the doer may be named by surname alone
where the text or its headline has one person of that surname in full. What actors and
figures of a plot do as well ("builds a house") counts only with the parts of a film.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from .films_of import Claim, compares, full_names
from .folding import fold
from .patterns import Pattern, holds
from .people import NAME, TOKEN, is_common_word, is_name
from .sentences import speaks_of_another_film
from .text import Text

_PART = (
    r"(?:scenes?|sequences?|shots?|takes|story|storyline|stories|film|movie|picture|tale|narrative|"
    r"drama|comedy|thriller|mystery|tension|suspense|atmosphere|set[- ]pieces?|images|"
    r"climax|finale|camera|frames?|dialogue|flashbacks?|genre|melodrama|satire|fable)"
)
_EN = Pattern(
    r"(?: (?:\w+ly )?(?:builds|weaves|spins|fashions|stages|frames|shoots|choreographs|assembles|"
    r"stitches|crafts|conjures|mounts|constructs|unspools|layers|paces|films|cuts|orchestrates|"
    r"balances|blends|juggles)"
    rf" (?!up\b|through\b)(?:[\w'’-]+,? ){{0,4}}?{_PART}\b|"
    r" (?:draws|coaxes|wrings|elicits|gets|pulls|has drawn) (?:[\w'’-]+,? ){0,4}?performances? "
    r"(?:from|out of)\b|"
    r" (?:keeps|moves|puts|points|leaves|plants|holds) (?:the|his|her|their) camera\b|"
    r" (?:never|rarely|seldom) (?:moves|lets|cuts|hurries) (?:the|his|her|their|a|any)"
    rf" (?:[\w'’-]+ ){{0,2}}?{_PART}\b|"
    r"['’]s? (?:deft |clever |smart |brilliant |heavy |constant |liberal )?use of (?:practical|"
    r"colou?r|sound|silence|music|light|space|long takes|close-ups|slow[- ]motion|CGI|editing|"
    r"flashbacks|effects|handheld|split[- ]screen|voice-?over|black[- ]and[- ]white)\b|"
    r"['’]s? (?:Palme d['’]Or|Oscar|Academy Award|Golden Bear|Golden Lion|Cannes|Venice|Sundance|"
    r"Berlin)[ -](?:winner|winning|contender|prizewinner|opener|entry)\b|"
    r" was (?:\w+ly )?(?:commissioned|hired|asked|approached) (?:[\w ]{1,20} )?to (?:direct|shoot|"
    r"do|make) (?:a|the|this|an)\b)",
    having=("builds", "weaves", "spins", "fashions", "stages", "frames", "shoots", "choreographs",
            "assembles", "stitches", "crafts", "conjures", "mounts", "constructs", "unspools",
            "layers", "paces", "films", "cuts", "orchestrates", "balances", "blends", "juggles",
            "performance", "camera", "never", "rarely", "seldom", "use of", "palme", "oscar",
            "academy", "golden", "cannes", "venice", "sundance", "berlin", "director", "to direct",
            "to shoot", "to do", "to make"),
)  # fmt: skip
_SAID = Pattern(
    r"(?: ?[(,] ?who(?:['’]s| is)\s+(?:also\s+)?the\s+(?:writer and\s+)?director\b|"
    r",? who (?:also )?(?:co-)?(?:wrote and )?direct(?:s|ed)"
    r"(?=[.,;)]| (?:it|this|the film|here)\b)|"
    r" (?:shot|made|filmed|directed) (?:his|her|their) (?:(?:18|19|20)\d\d )?"
    r"(?:[\w-]+ ){0,2}?debut\b|"
    r" (?:es|è) una? cineasta d[ei] (?!culto|éxito|successo|fama|renombre|cierta|mediana|segunda|"
    r"una?\b|prim)|"
    r" nos (?:trae|propone|cuenta)\b|"
    r"['’](?:n?[ıiuü]n) (?:yeni |son |ilk )?(?:çalışması|yapıtı)\b)",
    having=("director", "direct", "debut", "cineasta", " nos ", "çalışması", "yapıtı"),
)  # fmt: skip
"""What says outright who directed; an actor who did it as well counts too."""
_FR = Pattern(
    r"(?:, (?:pour|avec) (?:son|ce) (?:premier|deuxième|second|troisième|quatrième|"
    r"nouveau|dernier)"
    r" (?:long|film)\b|"
    r" (?:[a-zà-ÿ]+ ){0,2}?(?:réussit|signe|livre|propose|compose|tisse|offre) "
    r"(?:\w+ )?(?:un|une|le|son|"
    r"sa) (?:[\w-]+ ){0,2}?(?:film|long|drame|comédie|thriller|polar|mise en scène)\b|"
    r" (?:pose sa caméra|place sa caméra|promène sa caméra|laisse sa caméra|cadre|"
    r"chorégraphie|dirige ses|soigne sa mise en scène))",
    having=("pour ", "avec ", "réussit", "signe", "livre", "propose", "compose", "tisse", "offre",
            "caméra", "cadre", "chorégraphie", "dirige", "soigne"),
)  # fmt: skip
_ES = Pattern(
    r"(?: como director[a]?\b(?! de)|"
    r" (?:adapta|filma|rueda|escenifica|planifica|encuadra|orquesta|dosifica|sabe dosificar|"
    r"mueve (?:la|su) cámara|coloca (?:la|su) cámara|lleva a la (?:gran )?pantalla|pone en escena|"
    r"(?:toma|usa) como base|dirige (?:a sus|con|una|la|el|esta|este)|"
    r"(?:construye|firma|compone|entrega|logra|consigue|articula|teje|regresa con|vuelve con) "
    r"(?:aquí )?(?:un|una|su|esta|este) (?:[\wà-ÿ]+ ){0,2}?(?:película|filme?|cinta|relato|"
    r"drama|comedia|thriller|fábula|largometraje|obra maestra|western|ópera prima))\b)",
    having=("como director", "adapta", "filma", "rueda", "escenifica", "planifica", "encuadra",
            "orquesta", "dosific", "cámara", "pantalla", "escena", "como base", "dirige",
            "construye", "firma", "compone", "entrega", "logra", "consigue", "articula", "teje",
            "regresa con", "vuelve con"),
)  # fmt: skip
_IT = Pattern(
    r"(?: (?:sa dosare|dosa|dirige (?:con|i suoi|un|una|il|la)|mette in scena|porta (?:sullo|al) "
    r"(?:schermo|cinema)|muove la (?:macchina|camera)|orchestra|gira (?:un|una|il suo)|inquadra|"
    r"(?:firma|costruisce|confeziona|realizza|torna con|regala) (?:qui )?(?:un|una|il suo|la sua|"
    r"un['’]) ?(?:[\wà-ÿ]+ ){0,2}?(?:film|pellicola|opera|commedia|dramma|thriller|racconto))\b)",
    having=("dosa", "dirige", "scena", "schermo", "cinema", "macchina", "camera", "orchestra",
            "gira", "inquadra", "firma", "costruisce", "confeziona", "realizza", "torna con",
            "regala"),
)  # fmt: skip
_PT = Pattern(
    r"(?: (?:filma|dirige (?:com|um|uma|o|a|seus)|conduz (?:a|o) (?:filme|longa|história|trama|"
    r"narrativa)|leva (?:às|para as) telas|posiciona a câmera|move a câmera|adapta|orquestra|"
    r"(?:constrói|entrega|assina|realiza|volta com) (?:aqui )?(?:um|uma|seu|sua) (?:[\wà-ÿ]+ )"
    r"{0,2}?(?:filme|longa|obra|comédia|drama|suspense|fábula|faroeste))\b)",
    having=("filma", "dirige", "conduz", "telas", "câmera", "adapta", "orquestra", "constrói",
            "entrega", "assina", "realiza", "volta com"),
)  # fmt: skip
_DE = Pattern(
    r"(?: (?:inszeniert|verfilmt|dreht (?:einen|seinen|ihren|das|den|hier)|führt Regie|"
    r"(?:erzählt|zeigt|filmt) (?:das|die|den|diese|seine|ihre) (?:[\wäöüß-]+ ){0,2}?(?:Geschichte|"
    r"Szenen?|Film|Story)|"
    r"lässt (?:die|ihre|seine) Kamera|hält die Kamera|verlässt sich auf (?:seine|ihre) "
    r"(?:Darsteller|Schauspieler))\b)",
    having=("inszeniert", "verfilmt", "dreht", "regie", "erzählt", "zeigt", "filmt", "kamera",
            "verlässt sich"),
)  # fmt: skip
_DOING = {"en": _EN, "fr": _FR, "es": _ES, "it": _IT, "pt": _PT, "de": _DE}
_DOER = re.compile(rf"(?<![\w’'-])(?P<name>{TOKEN}(?: {TOKEN}){{0,3}})$")
_WITH = Pattern(
    rf"\b(?:[Ll]o de (?P<a>{NAME}) (?:me|nos|es|parece)\b|"
    rf"con (?P<b>{NAME}) (?:detrás de (?:la|las) cámaras?|tras (?:la|las) cámaras?|a los mandos|al "
    r"mando|al timón|en la silla (?:de|del) director|en la dirección|abriendo|alla regia|dietro la "
    r"macchina|dietro alla macchina)|"
    r"(?:[Nn]el|[Cc]on il|[Cc]on la) su[oa] (?:nuov[oa]|ultim[oa]|prim[oa]|second[oa]) (?:film|"
    rf"lavoro|lungometraggio|opera|commedia) [“\"«][^”\"»\n]{{1,50}}[”\"»],? (?P<c>{TOKEN}(?: "
    rf"{TOKEN})?)|"
    r"(?:[Ee]n|[Cc]on) su (?:nuev[oa]|últim[oa]|primer|primera|segund[oa]) (?:película|film|"
    rf"trabajo|largometraje|cinta),? (?:[“\"«][^”\"»\n]{{1,50}}[”\"»],? )?(?P<d>{NAME})|"
    r"(?:primi|altri|precedenti|vecchi|migliori) (?:titoli|film|lavori) di "
    rf"(?P<e>{TOKEN}(?: {TOKEN})?))",
    having=("lo de ", "con ", "nel su", "en su ", "titoli di", "film di", "lavori di"),
)
_HEAD = Pattern(
    rf"(?:review|recensione|critique|kritik|crítica)\W{{1,4}}(?P<name>{NAME})(?: (?:finds|explores|"
    r"examines|reimagines|revisits|adapts|dissects|weaves|crafts|conjures|interrogates|probes|"
    r"charts|tackles|asks|turns|spins|reinvents|directs|returns with|films|makes a)\b|"
    r"['’]s? (?:[\w’'-]+ ){0,4}?(?:winner|tale|drama|thriller|comedy|film|movie|debut|epic|romance|"
    r"documentary|western|musical|satire|portrait|fable|mystery|saga|adaptation|sequel|remake)\b)",
    re.IGNORECASE,
    having=("review", "recensione", "critique", "kritik", "crítica"),
)
_FILE_OF = re.compile(r"\b(?:by|de|di|von) (?P<name>\w{1,14}(?: \w{2,14}){1,3})(?: \d{4})?$")
_TRADE = re.compile(
    r"(?:cinematographer|photographer|photography by|editor|composer|screenwriter|writer|actor|"
    r"actress|star|stars|starring|novelist|author|producer|critic|guionista|actriz|escritora?|"
    r"novelista|productor|acteur|actrice|scénariste|attore|attrice|sceneggiatore|ator|atriz|"
    r"roteirista|Schauspieler(?:in)?|Autor(?:in)?|Darsteller(?:in)?|Kamerafrau|Kameramann|"
    r"Drehbuchautor(?:in)?|protagonista|compositor),? $"
)
_ACTS = re.compile(
    r"(?:\)|,? (?:as|plays?|played|stars?|playing|portrays|interpreta|encarna|joue|incarne|spielt)"
    r"\b| \()"
)
_WRITTEN = re.compile(NAME)
_NO_FIRST = re.compile(
    r"[^\W\d_]{1,2}['’][a-zà-ÿ]+|Unlike|Like|Here|Out|There|Then|So|Yet|Maybe|Perhaps|While|As|"
    r"Since|Che|Ma|Se|Aunque|Pero|Porque|Mais|Que|Doch|Aber|Dass|Mas|Quando|Cuando|Quand|Y|E"
)
"""What stands before a name at the head of a sentence ("L'attrice NAME")."""


def directors_at_work(
    text: Text,
    titles: tuple[str, ...],
    language: str | None,
    cast: frozenset[str],
    headline: str = "",
) -> list[Claim]:
    """Who is shown at a director's work; `cast`: names that are actors', `headline`: the line."""
    claims = []
    body = text.text
    known = f"{headline}\n{body}"
    others: dict[str, bool] = {}
    doers = [(one, False) for one in (*_doers(body, language), *_with(body, language))]
    doers += [(one, True) for one in _before(_SAID, body)]
    full: dict[str, str | None] = {}
    for (written, at, end), said in doers:
        if written not in full:
            full[written] = _full(written, known)
        name = full[written]
        start = at + max(0, written.find(name or ""))
        if name is None or compares(body, start):
            continue
        if name not in others:
            others[name] = name in cast or _is_another(known, name)
        if not said and others[name]:
            continue
        if not speaks_of_another_film(text, start, end, titles, but=name):
            claims.append(Claim((name,), start, "NAME at work", 0.55))
    claims.extend(_in_headline(headline, body, cast))
    return claims


def _doers(body: str, language: str | None) -> Iterator[tuple[str, int, int]]:
    """(name as written, its start, the end of the phrase) of all who do a director's work."""
    own = (_DOING[language],) if language in _DOING else () if language else _DOING.values()
    for pattern in own:
        yield from _before(pattern, body)


def _before(pattern: Pattern, body: str) -> Iterator[tuple[str, int, int]]:
    for match in pattern.finditer(body):
        doer = _DOER.search(body, max(0, match.start() - 50), match.start())
        if doer is not None:
            yield doer["name"], doer.start(), match.end()


def _with(body: str, language: str | None) -> Iterator[tuple[str, int, int]]:
    if language not in (None, "es", "it"):
        return
    for match in _WITH.finditer(body):
        at = match.lastgroup
        if at:
            yield match[at], match.start(at), match.end()


def _full(written: str, known: str) -> str | None:
    """The one person meant by a name or a surname, without a word that opens the sentence."""
    words = written.split()
    while len(words) > 1 and (is_common_word(words[0]) or _NO_FIRST.fullmatch(words[0])):
        words = words[1:]
    if len(words) > 1:
        name = " ".join(words)
        return name if is_name(name) else None
    if is_common_word(words[0]):
        return None
    people = set()
    for full in full_names(known, words[0]):
        parts = full.split()
        while len(parts) > 2 and (is_common_word(parts[0]) or known.count(full) < 2):
            parts = parts[1:]
        if is_name(" ".join(parts)) and not is_common_word(parts[0]):
            people.add(" ".join(parts))
    return people.pop() if len(people) == 1 else None


def _is_another(known: str, name: str) -> bool:
    """Whether a text calls somebody an actor, a writer, a photographer, or names a role beside."""
    at = known.find(name)
    while at >= 0:
        end = at + len(name)
        behind = _ACTS.match(known, end)
        if _TRADE.search(known, max(0, at - 25), at) or (behind and behind[0] != " ("):
            return True
        at = known.find(name, end)
    surname = name.rsplit(" ", 1)[-1]
    return holds(known, (f"{surname} plays ", f"{surname} stars ", f"{surname} as "))


def _in_headline(headline: str, body: str, cast: frozenset[str]) -> list[Claim]:
    """ "Title review: NAME finds ..." where the text shows NAME as nobody else."""
    match = _HEAD.search(headline)
    if match is None or not is_name(match["name"]) or match["name"] in cast:
        return []
    known = f"{headline}\n{body}"
    return (
        []
        if _is_another(known, match["name"])
        else [Claim((match["name"],), 0, "NAME in the headline", 0.6)]
    )


def director_of_file(path: str, headline: str, text: Text, critic: str) -> list[Claim]:
    """Whom a file is named after behind its title ("babe-by-chris-noonan"); not its critic."""
    file = PurePosixPath(path).stem
    named = _FILE_OF.search(fold(file))
    if named is None or "review by" in fold(file) or fold(critic) == named["name"]:
        return []
    for place in (headline, text.text):
        for match in _WRITTEN.finditer(place):
            words = match[0].split()
            for at in range(len(words) - 1):
                name = " ".join(words[at:])
                if fold(name) == named["name"] and is_name(name):
                    return [Claim((name,), 0, "the file is named after it", 0.7)]
    return []
