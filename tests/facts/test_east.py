"""Makers and running times in Chinese, Japanese, Korean and Indonesian sentences."""

from __future__ import annotations

import pytest

from .build import read

ZH = "这是一部关于港口和家庭的电影,画面很安静,节奏也很慢。" * 5
JA = "港と家族についての静かな映画で、とてもゆっくり進みます。" * 5
KO = "항구와 가족에 대한 조용한 영화이며 아주 느리게 흘러간다. " * 5


@pytest.mark.parametrize(
    ("title", "text", "director"),
    [
        ("寄生虫", f"奉俊昊把一栋房子拍成了一座迷宫。{ZH}", ("奉俊昊",)),
        ("星际穿越", f"克里斯托弗·诺兰的《星际穿越》很长。{ZH}", ("克里斯托弗·诺兰",)),
        ("花样年华", f"影片由王家卫执导。{ZH}", ("王家卫",)),
        ("花样年华", f"这部电影,由王家卫执导。{ZH}", ("王家卫",)),
        ("花样年华", f"导演王家卫的镜头很慢。{ZH}", ("王家卫",)),
        ("花样年华", f"克里斯托弗·诺兰的《星际穿越》也很长。{ZH}", ()),
        (
            "Interstellar",
            f"克里斯托弗·诺兰的《星际穿越》不仅仅是一部电影。{ZH}",
            ("克里斯托弗·诺兰",),
        ),
        ("Ad Astra", f"看完克里斯托弗·诺兰的《星际穿越》之后我很安静。{ZH}", ()),
        ("花样年华", f"导演把故事拍成了一首诗。{ZH}", ()),
        ("花样年华", f"他们把故事拍成了一首诗。{ZH}", ()),
        ("花样年华", f"摄影师把雨拍得很美。{ZH}", ()),
        ("万引き家族", f"是枝裕和監督の最新作『万引き家族』を観た。{JA}", ("是枝裕和",)),
        ("万引き家族", f"黒澤明監督の『生きる』を思い出した。{JA}", ()),
        ("万引き家族", f"美術監督が素晴らしい。映画監督は大変だ。{JA}", ()),
        ("기생충", f"봉준호 감독은 다시 한번 해냈다. {KO}", ("봉준호",)),
        ("기생충", f"유명한 감독은 많다. 한국의 감독은 적다. 촬영 감독은 바쁘다. {KO}", ()),
    ],
)
def test_directors(title: str, text: str, director: tuple[str, ...]) -> None:
    assert read(f"{title}\n\n{text}").credits.director == director


@pytest.mark.parametrize(
    ("title", "text", "minutes"),
    [
        ("花样年华", f"片长98分钟,不算长。{ZH}", 98),
        ("万引き家族", f"上映時間は120分です。{JA}", 120),
        ("기생충", f"러닝타임은 132분이다. {KO}", 132),
        ("Salt Harbour", "Film berdurasi 134 menit ini terlalu pelan untuk mereka semua.", 134),
        ("万引き家族", f"待ち時間は60分でした。{JA}", None),
        ("기생충", f"극장까지 40분이 걸렸다. {KO}", None),
        ("Salt Harbour", "Saya menunggu 60 menit di depan bioskop itu bersama mereka.", None),
    ],
)
def test_running_times(title: str, text: str, minutes: int | None) -> None:
    assert read(f"{title}\n\n{text}").credits.runtime == minutes


@pytest.mark.parametrize(
    ("ending", "printed"),
    [
        ("Film ini layak mendapatkan nilai 90 dari 100.", "90 dari 100"),
        ("Tiga dari 10 orang pulang lebih dulu.", None),
    ],
)
def test_verdicts(ending: str, printed: str | None) -> None:
    text = "Film ini pelan dan sunyi, dan laut ada di setiap gambar yang kita lihat."
    rating = read(f"Salt Harbour\n\n{text}\n\n{ending}").rating
    assert (rating.printed if rating else None) == printed
