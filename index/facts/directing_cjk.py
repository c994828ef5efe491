"""Who directed, from prose in Chinese, Japanese and Korean, where no blank parts names."""

from __future__ import annotations

import re
from typing import NamedTuple

from index.folding import fold

from .patterns import Pattern
from .text import Text


class Claim(NamedTuple):
    """People of whom a place in the text says that they directed, and how sure that is."""

    people: tuple[str, ...]
    offset: int
    rule: str
    sure: float


_HAN = r"\u3400-\u9fff"
_KATA = r"\u30a1-\u30fa\u30fc"
_ABROAD = rf"[{_HAN}]{{1,6}}(?:[·・•‧][{_HAN}]{{1,6}}){{1,3}}"
"""A foreign name in Chinese letters: only the dots in it tell that it is one."""
_ZH = rf"(?:{_ABROAD}|[{_HAN}]{{2,3}})"
_JA = (
    rf"(?:[{_KATA}]{{2,10}}(?:[・=＝][{_KATA}]{{1,10}}){{1,3}}|"
    rf"(?<![{_HAN}])[{_HAN}]{{3,5}})"
)
_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차"
    "주우구민진나지엄채원천방공현함변염추봉빈탁국용예표왕"
)
_KO = rf"(?<![\uac00-\ud7a3])(?P<name>[{_SURNAMES}][\uac00-\ud7a3]{{2}})"
_AFTER = r"(?=[的在把用将將让讓又也以、，,。：:（(《\s]|$)"
_WORK = "最新作|新作|映画|長編|デビュー|[『「《]"
_PATTERNS = (
    (Pattern(rf"(?<![理自])由(?P<name>{_ZH})(?:执导|執導|导演|導演)"), 0.8),
    (Pattern(rf"(?<![{_HAN}])(?P<name>{_ABROAD})(?:执导|執導|导演|導演)"), 0.7),
    (Pattern(rf"(?<![{_HAN}])(?:导演|導演)(?P<name>{_ABROAD}|[{_HAN}]{{2,3}}){_AFTER}"), 0.65),
    (Pattern(rf"(?<![{_HAN}])(?P<name>[{_HAN}]{{2,3}})把[^。！？\n]{{1,30}}拍(?:成|得)"), 0.65),
    (Pattern(rf"(?P<name>{_JA})監督(?=の(?:{_WORK})|は|が|による|作品)"), 0.7),
    (Pattern(rf"監督[はの](?P<name>{_JA})(?=[。、でのが]|$)"), 0.7),
    (Pattern(rf"{_KO} 감독(?=은|이|의|님|표|[,.\s]|$)"), 0.65),
)  # fmt: skip
"""Phrases with the name in them, and how sure each is."""
_JAPANESE = tuple(pattern for pattern, _ in _PATTERNS if "監督" in pattern.source)
_OWNER = rf"(?<![{_HAN}])(?P<name>{_ABROAD})的$"
_OPENING = Pattern(
    rf"(?:[^\n]{{1,40}}\n+){{0,2}}(?P<name>{_ABROAD})的《[^《》\n]{{1,30}}》"
    r"(?:不仅|不僅|不只|是|并非|並非|不是|讲述|講述|无疑|無疑|堪称|堪稱)"
)
_OPEN = "《「『〈“\"'"
_NO_NAMES = Pattern(
    r"(?:电影|電影|美术|美術|摄影|撮影|攝影|音乐|音楽|音樂|映画|艺术|藝術|舞台|动作|作画|武术|"
    r"韩国|韓国|韓國|日本|中国|中國|美国|美國|法国|本片|该片|影片|作品|这部|這部|同じ|新人|知名|著名|"
    r"有名|巨匠|鬼才|名匠|年轻|年輕|青年|首次|演出|撮影|総合|编剧|編劇|导演|導演|演员|演員|团队|團隊|剧组|劇組|镜头|鏡頭|故事|主角|主演|助手|前作|今作|次回|現代)"
)
_NO_CHINESE = Pattern(
    r"(?:我们|他们|她们|自己|观众|觀眾|大家|别人|有人|也|又|就|"
    r"才|却|卻|还|還|都|能|会|會|是|了|和|与|與|对|對|从|從|被|把|在|用|想|说|說|要|没|沒|很|让|讓|"
    r"这|這|那|他|她|它|你|我|们)"
)
_NO_KOREAN = re.compile(
    r".(?:.의|한|번|명한|로운|명인|름난|국인|화의|작인|대의|녀의|배인|리의|희의|구의|신의|년의|느|"
    r".은|.는|.을|.를|.한|.된|.던|.할|.적)$"
)


def directors_east(text: Text, titles: tuple[str, ...]) -> list[Claim]:
    """Who is said to have directed; nobody where the sentence sets another film in brackets."""
    body = text.text
    if body.isascii():
        return []
    claims = _opening(body)
    for pattern, sure in _PATTERNS:
        for match in pattern.finditer(body):
            name = match["name"]
            chinese = pattern not in _JAPANESE
            if _is_person(name, chinese) and not _of_another(
                body, match.start(), match.end(), titles
            ):
                claims.append(Claim((name,), match.start("name"), "director NAME", sure))
    for title in titles:
        at = body.find(title)
        while at > 0:
            owner = (
                re.search(_OWNER, body[max(0, at - 40) : at - 1]) if body[at - 1] in _OPEN else None
            )
            if owner:
                claims.append(Claim((owner["name"],), max(0, at - 40), "NAME's title", 0.7))
            at = body.find(title, at + len(title))
    return claims


def _opening(body: str) -> list[Claim]:
    """ "NAME的《Title》是一部": with what the first sentence begins, the title in any language."""
    match = _OPENING.match(body)
    return [Claim((match["name"],), 0, "NAME's title at the opening", 0.65)] if match else []


def _is_person(name: str, chinese: bool) -> bool:
    if "가" <= name[0] <= "힣":
        return not _NO_KOREAN.match(name)
    if re.search("[·・•‧=＝]", name):
        return True
    return not _NO_NAMES.search(name) and not (chinese and _NO_CHINESE.search(name))


_SET = Pattern(r"[《『〈]([^《》『』〈〉\n]{1,40})[》』〉]")
_STOPS = "。！？!?\n"


def _of_another(body: str, start: int, end: int, titles: tuple[str, ...]) -> bool:
    """Whether the sentence sets a title in brackets, and none that is this film's."""
    floor, ceiling = max(0, start - 120), min(len(body), end + 120)
    opening = max(floor - 1, *(body.rfind(mark, floor, start) for mark in _STOPS)) + 1
    closing = min((at for m in _STOPS if (at := body.find(m, end, ceiling)) >= 0), default=ceiling)
    named = [fold(each) for each in _SET.findall(body[opening:closing])]
    own = {fold(title) for title in titles}
    return bool(named) and not own & set(named)
