"""Verdicts in words without a number, as stand behind a label of a rating: "Verdict: Recommended".

Only short closed forms of words of judgement. Certificates ("Mature"), moods ("funny") and
sentences are none, nor are the predicates that boards give ("besonders wertvoll").
"""

from __future__ import annotations

import re

from index.folding import fold, word_set
from index.model import Rating

from .layers import Ledger
from .ratings import is_aggregate_name

_JUDGES = word_set(
    """excellent great good fair poor bad mediocre superb outstanding terrible awful average decent
    okay ok fine brilliant masterpiece masterful exceptional solid weak unmissable essential
    recommended recommendable unwatchable watchable skippable fantastic amazing magnificent
    marvellous marvelous wonderful abysmal dreadful horrible atrocious passable disappointing
    underwhelming forgettable worthwhile perfect flawless phenomenal stellar subpar mixed avoid
    fresh rotten superlative respectable middling
    ausgezeichnet hervorragend grossartig sehenswert gut schlecht mittelmassig durchschnittlich
    empfehlenswert herausragend meisterwerk mangelhaft ungenugend befriedigend ausreichend
    uberragend schwach misslungen gelungen annehmbar ordentlich solide enttauschend brillant
    bon bonne mauvais mauvaise moyen moyenne mediocre excellente genial geniale passable
    remarquable incontournable nul nulle magnifique formidable decevant correct mitige bof
    recommande indispensable sublime navrant
    bueno buena malo mala excelente regular notable sobresaliente pesimo pesima obra maestra
    imprescindible recomendable aceptable flojo floja mediocre insuficiente aprobado suspenso
    buenisimo malisimo magnifico estupendo decepcionante
    buono buona ottimo ottima eccellente discreto discreta sufficiente insufficiente mediocre
    pessimo pessima capolavoro imperdibile consigliato sconsigliato deludente brutto bello
    bellissimo
    bom boa otimo otima ruim pessimo pessima razoavel fraco fraca muito excelente imperdivel
    recomendado recomendada obraprima mediano
    goed slecht uitstekend matig voldoende onvoldoende meesterwerk aanrader zwak redelijk
    geslaagd uitmuntend zeergoed geweldig
    iyi kotu cok muhtesem harika mukemmel vasat orta idare basarili basarisiz berbat fena
    izlenebilir sahane basyapit ortalama"""
)
_ALONE = word_set("muito cok obra maestra idare")
"""Words of judgement only beside another one."""
_WITH = word_set(
    """very highly really quite pretty strongly absolutely truly simply just not so but only the a
    an of and above below it film movie watch near almost
    sehr nicht ein eine absolut hochst wirklich bedingt ganz uberaus besonders film unbedingt
    tres pas assez plutot un une vraiment film a ne
    muy no poco bastante una film pelicula altamente
    molto non poco piu che abbastanza un da
    muito nao bem altamente um uma filme mais
    zeer niet heel erg een echte
    cok pek bir degil eder film gayet"""
)
_SAID = """must see, must see movie, a must see, must watch, must watch film, a must, must,
    worth seeing, worth watching, worth a watch, worth a look, worth your time, worth it,
    worth a rental, not worth it, skip it, skip, see it, see it now, watch it, stream it, rent it,
    avoid, avoid it, give it a miss, pass, loved it, liked it, hated it, so so, meh, hit, miss,
    hit and miss, one to watch, just ok, don t bother, not for me,
    ein muss, muss man sehen, unbedingt ansehen, ansehen, anschauen, lohnt sich, geht so,
    lohnt sich nicht, a voir, a voir absolument, a eviter, a fuir, a ne pas manquer,
    a ne pas rater, chef d oeuvre, pas mal, peut mieux faire, obra maestra, una joya, no esta mal,
    hay que verla, vale la pena, no vale la pena, da vedere, da non perdere, da evitare, cosi cosi,
    non male, obra prima, vale a pena, nao vale a pena, a nao perder, a evitar,
    de moeite waard, niet de moeite waard, izlenmeli, kesinlikle izlenmeli, izlemeye deger,
    fena degil, idare eder, mutlaka izleyin, bas yapit, vakit kaybi"""
_PHRASES = frozenset(fold(phrase) for phrase in _SAID.split(","))
_EDGES = re.compile(r"^[\s*_\"'“”„«»‘’(\[]+|[\s*_\"'“”«»‘’)\].!]+$")
_LISTED = re.compile(r"[/|;:,]|\d")
_MOST = 4
IN_WORDS = "rating in words"
"""Where a verdict in words is noted until it is sure that no number stands anywhere."""


def verdict_in_words(text: str, key: str) -> Rating | None:
    """The verdict that a value under the label of a rating is in words; value and scale are None.

    None where anything but one to four words of judgement stands there, or the key names
    a site's users.
    """
    printed = _EDGES.sub("", text)
    words = fold(printed).split()
    if not 1 <= len(words) <= _MOST + 1 or _LISTED.search(printed) or is_aggregate_name(key):
        return None
    if " ".join(words) not in _PHRASES:
        core = [word for word in words if word in _JUDGES]
        if len(words) > _MOST or not core or set(core) <= _ALONE:
            return None
        if any(word not in _JUDGES and word not in _WITH for word in words):
            return None
    return Rating(printed, None, None, "verdict", None)


_DEGREES = word_set(
    """very highly strongly really absolutely not sehr nicht absolut hochst bedingt unbedingt
    uberaus tres vraiment fortement vivement muy altamente no molto altamente non vivamente
    muito nao zeer heel niet kesinlikle mutlaka cok"""
)
_ADVICE = word_set(
    """recommended sehenswert empfehlenswert recommande recommandee recomendable recomendada
    recomendado consigliato consigliata aanbevolen aanrader tavsiye izlenmeli izleyin"""
)
_SAID_ALONE = """must see, a must see, not to be missed, rent it, skip it,
    recommended with reservations, ein muss, durchaus sehenswert, a voir absolument, een aanrader,
    kesinlikle tavsiye edilir"""
_ALONE_SAID = frozenset(fold(phrase) for phrase in _SAID_ALONE.split(","))


def judged_alone(text: str) -> Rating | None:
    """The verdict that a line is where no label calls it one; value and scale are None.

    Only advice counts, with its degree or alone ("Highly Recommended").
    """
    printed = _EDGES.sub("", text)
    words = fold(printed).split()
    if not 1 <= len(words) <= _MOST or _LISTED.search(printed) or text.rstrip()[-1:] == ":":
        return None
    advised = words[-1] in _ADVICE and all(word in _DEGREES for word in words[:-1])
    if not advised and " ".join(words) not in _ALONE_SAID:
        return None
    return Rating(printed, None, None, "verdict", None)


def settle_words(ledger: Ledger) -> None:
    """Makes a verdict in words the rating where the critic gives no number."""
    if not any(each.value["kind"] == "verdict" for each in ledger.ranked("rating")):
        ledger.move(IN_WORDS, "rating")
