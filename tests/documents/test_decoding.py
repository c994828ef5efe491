"""Whatever bytes a text was saved in, it comes out as it was written."""

from __future__ import annotations

import codecs
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.documents.decoding import Undecodable, decode

TEXTS = {
    "en": "It’s a fine film – “really” – by Léos Carax; a café scene at £5. ",
    "fr": "Le réalisateur déploie une mise en scène à la fois fragile et précise. L’héroïne, âgée "
    "de vingt ans, traverse l’été comme un rêve. Ça tient du miracle, où l’on sent naître l’amour. ",
    "de": "Der Film erzählt von einer jungen Frau, die über die Brücke läuft und dann für immer "
    "schweigt. Große Bilder, schöne Töne, und am Ende überrascht er. ",
    "es": "La película cuenta la historia de un niño que sueña con el corazón de su madre. ¿Qué más "
    "se puede pedir? Una canción, un año después, y nada más. ",
    "pt": "O filme não é uma comédia, mas a ação começa na estação. Três irmãos, uma canção e a "
    "solidão de São Paulo; também há emoção. ",
    "it": "Il film è più bello di così non si può: la città, la libertà, perché no, e già nel finale "
    "c’è un’emozione. ",
    "tr": "Yönetmen bu filmde kışın ortasında bir kasabanın ışıklarını gösteriyor. Şehir değişiyor, "
    "insanlar öyle duruyor. Çok güçlü bir başlangıç. İyi değil. ",
    "sv": "Filmen är långsam och vacker, på ett sätt som få vågar. Och så är den över. Åh, så fin. ",
    "is": "Myndin segir sögu ungrar stúlku sem býr í litlum bæ. Það er mjög góð mynd og í lokin kemur "
    "hún á óvart. Þetta er allt. ",
    "pl": "Reżyser pokazuje życie wsi z miłością i goryczą. Główny bohater, chłopak z małej wsi, śni "
    "o mieście. Źle się dzieje, ale piękne zdjęcia. Następnie pojawia się książę. ",
    "cs": "Režisér vypráví příběh o dívce, která žije v malém městě. Řeka je všude, světlo těžké a "
    "hudba úplně tichá. Kůň běží přes louku. ",
    "hu": "A rendező egy kisfiú történetét meséli el, őszintén és gyönyörűen. A hősnő útja hosszú, "
    "de szép. Az erdő sötét, a tűz él. ",
    "ru": "Режиссёр рассказывает историю о девочке, которая живёт в маленьком городе. Это очень "
    "хороший фильм, и в конце он удивляет. ",
    "el": "Ο σκηνοθέτης αφηγείται την ιστορία μιας κοπέλας που ζει σε μια μικρή πόλη. Είναι μια πολύ "
    "καλή ταινία και στο τέλος εκπλήσσει. ",
    "he": "הבמאי מספר את סיפורה של נערה שגרה בעיר קטנה. זה סרט טוב מאוד ובסוף הוא מפתיע. ",
    "ar": "يروي المخرج قصة فتاة تعيش في مدينة صغيرة. إنه فيلم جيد جدا وفي النهاية يفاجئ. ",
    "ja": "この映画は小さな町に住む少女の物語である。監督は静かな映像で彼女の孤独を描いている。",
    "zh": "这部电影讲述了一个住在小城里的女孩的故事。导演用安静的画面描写她的孤独。",
    "zh-tw": "這部電影講述了一個住在小城裡的女孩的故事。導演用安靜的畫面描寫她的孤獨。",
    "ko": "이 영화는 작은 도시에 사는 소녀의 이야기다. 감독은 조용한 화면으로 그녀의 고독을 그린다. ",
}
TABLES = {
    "en": "cp1252 mac_roman utf-16-le utf-16-be utf-16 utf-32 utf-32-le utf-32-be utf-8-sig",
    "fr": "cp1252 latin-1 mac_roman cp850",
    "de": "cp1252 mac_roman cp850 cp437",
    "es": "cp1252 mac_roman cp850",
    "pt": "cp1252 mac_roman cp850",
    "it": "cp1252 mac_roman",
    "tr": "cp1254",
    "sv": "cp1252 mac_roman cp850",
    "is": "cp1252",
    "pl": "cp1250 iso8859_2",
    "cs": "cp1250 iso8859_2",
    "hu": "cp1250",
    "ru": "cp1251 koi8_r cp866 utf-16-le utf-16-be",
    "el": "cp1253",
    "he": "cp1255",
    "ar": "cp1256",
    "ja": "cp932 euc_jp iso2022_jp utf-16-le utf-16-be utf-16",
    "zh": "gb18030 utf-16-le",
    "zh-tw": "big5",
    "ko": "cp949",
}


@pytest.mark.parametrize("times", [1, 5])
@pytest.mark.parametrize(
    ("language", "table"), [(k, each) for k, row in TABLES.items() for each in row.split()]
)
def test_a_text_comes_out_as_it_was_written(language: str, table: str, times: int) -> None:
    data = (TEXTS[language] * times).encode(table, "ignore")
    as_written = data.decode(table).replace("\xa0", " ").replace("\ufeff", "")
    assert decode(data).text == as_written


def test_plain_utf8_needs_no_warning_and_no_guess() -> None:
    decoded = decode("Amélie, 8½, WALL·E, Drive My Car ドライブ・マイ・カー".encode())
    assert decoded.encoding == "utf-8"
    assert decoded.warnings == ()


def test_byte_order_marks_are_no_text() -> None:
    for mark, table in [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ]:
        decoded = decode(mark + "Tár".encode(table))
        assert (decoded.text, decoded.encoding) == ("Tár", table)
    assert decode(codecs.BOM_UTF8 * 2 + b"M").text == "M"


def test_utf16_with_an_odd_byte_at_the_end_is_read() -> None:
    assert decode(codecs.BOM_UTF16_LE + "Suspiria".encode("utf-16-le") + b"x").text.startswith(
        "Suspiria"
    )


def test_utf8_with_a_few_strays_stays_utf8() -> None:
    decoded = decode("Amélie était là. ".encode() * 3 + b"Caf\xe9.")
    assert decoded.text.endswith("Café.")
    assert decoded.text.startswith("Amélie était là.")
    assert decoded.warnings == ("1 byte not UTF-8, read as Windows-1252",)


def test_a_last_character_that_is_cut_off_is_dropped() -> None:
    decoded = decode("Le réel".encode() + "é".encode()[:1])
    assert decoded.text == "Le réel"
    assert decoded.warnings == ("the last character is cut off",)


def test_a_latin1_text_that_ends_in_an_accent_is_not_cut_off() -> None:
    assert decode("Une comédie, ou une tragédie, à la fois : la beauté".encode("cp1252")).text[
        -6:
    ] == ("beauté")


def test_surrogate_pairs_written_as_utf8_are_one_character() -> None:
    assert decode(b"a\xed\xa0\xbd\xed\xb8\x80").text == "a😀"


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("AmÃ©lie de MontrÃ©al", "Amélie de Montréal"),
        ("itâ€™s â€œgoodâ€\x9d â€” yes", "it’s “good” — yes"),
        ("FranÃ§ois Ã\xa0 Paris", "François à Paris"),
        ("BuÃ±uel, ToshirÃ´ Mifune", "Buñuel, Toshirô Mifune"),
        ("the dog‚Äôs day", "the dog’s day"),
    ],
)
def test_mojibake_is_repaired_where_it_stands(broken: str, whole: str) -> None:
    decoded = decode(f"A line of its own: “café”.\n{broken}\nLast.".encode())
    assert decoded.text == f"A line of its own: “café”.\n{whole}\nLast."
    assert decoded.warnings[0] == "mojibake repaired in 1 line"


@pytest.mark.parametrize(
    "text",
    [
        "L’ÉTÉ… et « LES MISÉRABLES »",
        "‘curly’ “quotes” stay, and so do ﬁ ligatures, ½ and ™",
        "Ångström, Übermut, ÂGE D’OR, São Paulo, SÃO PAULO",
        "Œuvre, cœur, naïve façade – déjà vu…",
        "Ô toi, Ô moi; VOILÀ!",
        "8½ ★★★½ €5 £10 ©2021 à 5 °C",
        "РУСЬ и «Сталкер»",
        "Ｆｕｌｌ width ＡＢＣ",
    ],
)
def test_legitimate_text_is_not_repaired(text: str) -> None:
    assert decode(text.encode()).text == text


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "a PNG picture"),
        (b"\xff\xd8\xff\xe0" + bytes(64), "a JPEG picture"),
        (b"%PDF-1.7\n1 0 obj", "a PDF document"),
        (b"PK\x03\x04" + bytes(64), "a zip archive or an Office document"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(64), "a video"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "a WebP picture"),
        (b"{\\rtf1\\ansi text}", "an RTF document"),
    ],
)
def test_a_picture_renamed_to_text_is_named(data: bytes, what: str) -> None:
    with pytest.raises(Undecodable) as caught:
        decode(data)
    assert caught.value.message == f"looks like {what}, not text"


def test_bytes_of_no_known_kind_are_binary() -> None:
    for data in (bytes(range(256)) * 8, bytes(1000), b"\x01\x02\x03\x04" * 50):
        with pytest.raises(Undecodable):
            decode(data)


@pytest.mark.parametrize("text", ["GIF is a format", "PK is short for", "MM, the film", "BM", ""])
def test_words_that_only_begin_like_a_signature_are_text(text: str) -> None:
    assert decode(text.encode()).text == text


def test_a_few_nuls_in_a_text_are_dropped_and_counted() -> None:
    decoded = decode(b"Red\x00 Rocket\x00 is a long enough line of text to be one")
    assert decoded.text == "Red Rocket is a long enough line of text to be one"
    assert decoded.warnings == ("2 control characters dropped",)


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_undecodable(data: bytes) -> None:
    try:
        decoded = decode(data)
    except Undecodable as error:
        assert error.message
    else:
        decoded.text.encode("utf-8")


@given(
    st.text(max_size=200).filter(
        lambda text: not set("\x1b\x9b\x9d\x90\x98\x9e\x9f\x08") & set(text)
    )
)
def test_letters_and_digits_of_utf8_are_never_lost(text: str) -> None:
    """Escape sequences aside, and what is plainly mojibake is checked above."""
    try:
        decoded = decode(text.encode("utf-8", "surrogatepass"))
    except Undecodable:
        return
    if any("mojibake" in warning for warning in decoded.warnings):
        return
    assert _spoken(decoded.text) == _spoken(text)


def _spoken(text: str) -> list[str]:
    return [char for char in text if unicodedata.category(char)[0] in "LN"]


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Çaðan'ýn yeni filmi þimdi çok baþka.", "Çağan'ın yeni filmi şimdi çok başka."),
        ("Það er góð mynd sem þú verður að sjá.", "Það er góð mynd sem þú verður að sjá."),
        ("Nový film je dobrý, chytrý a krásný, říká pýcha.", None),
    ],
)
def test_turkish_that_was_read_as_latin_1_is_turned_back(seen: str, meant: str | None) -> None:
    assert decode(seen.encode()).text == (meant or seen)
