"""Lines of French, German and Dutch pages around a text; sentences and titles that look alike."""

from __future__ import annotations

import pytest

from index.facts.page_controls_continental import is_continental_control

from .build import read
from .test_quoted_films import DE


@pytest.mark.parametrize(
    "line",
    ["A lire aussi", "À lire également :", "Pour aller plus loin", "Anciens articles", "Classé dans Films sortis",
     "Films de 2017 | Laisser un commentaire", "La suite après cette publicité", "Voir les contributions", "Réagir",
     "Écrire un commentaire", "Ce forum est modéré a priori : votre avis attendra.",
     "Contact Signaler un abus C.G.U. Rémunération en droits d'auteur", "Overblog Suivre ce blog",
     "Recevez chaque vendredi l'essentiel dans votre boîte mail.", "Inscrivez-vous à notre newsletter",
     "Acceptez-vous les cookies ? Tout accepter Paramétrer", "Vous avez aimé cet article ? Abonnez-vous.",
     "Mehr aus dem Ressort", "Das könnte Sie auch interessieren", "Artikel verschicken", "Merken", "Mitglied werden",
     "Lesen Sie mit dem Testabo 4 Wochen für 0 €", "Fehler, Irrtümer und Änderungen vorbehalten.",
     "Verfügbare Formate:", "IMDB-Link: Salzhafen", "(Bildzitat: © 2017 Verleih, Quelle http://www.example.org)",
     "(Foto: (c) Festival)", "Diesen Post per E-Mail versenden", "Kommentar verfassen", "Veröffentlicht in Filme",
     "Werbung, unbezahlt | Rezensionsexemplar", "Heute noch im Programm", "Geef een reactie", "Lees ook:",
     "email print share on Facebook share on Bluesky pin on Pinterest", "J'aime ça :",
     "Es gibt bislang noch keine Kommentare", "Vous devez être connecté pour donner un avis", "Os leemos en comentarios",
     "Önceki yazı", "Hesabınız var mı? Giriş yapın", "Únete a nuestra comunidad", "Henüz yorum yok", "Webradio hören",
     "E-posta adresiniz yayınlanmayacak.", "Más en esta sección", "Abonne-toi à la lettre du ciné-club !"],
)  # fmt: skip
def test_controls(line: str) -> None:
    assert is_continental_control(line)


@pytest.mark.parametrize(
    "line",
    ["Ce forum est un port.", "Écrire un roman, c'est attendre.", "À voir !", "À voir absolument.", "Publié dans les années cinquante, le roman fut un succès et une prison.",
     "Il reste de belles scènes et une actrice.", "Il vous reste à prendre le bateau.", "Werbung ist hier alles.",
     "Gefällt mir sehr gut.", "Mehr über die Liebe erfährt man nicht.", "Der Text ist in Reimen geschrieben.",
     "Salzhafen", "Anatomie d'une chute", "Feedback is a thriller", "Recevez mes amitiés, dit-elle.",
     "Foto von Hans Grau", "Photo : Pierre Grau", "Zum Film", "Geschichte", "Réagir ou mourir : le film du mois",
     "Es gibt keine Gnade in diesem Film.", "Vous devez voir ce film.", "Bir sonraki yazında her şey değişir.", "Debes verla.",
     "Pas de printemps pour les marins"],
)  # fmt: skip
def test_no_controls(line: str) -> None:
    assert not is_continental_control(line)


def test_a_gallery_counts_its_texts_and_rates_none() -> None:
    texts = [("Salzhafen", "Ein Fährmann fährt um sechs ab, und niemand an Bord hat etwas zu tun."),
             ("Nasse Mäntel", "Es regnet neunzig Minuten lang, und am Ende weiß keiner, warum."),
             ("Blaue Stunde", "Zwei Leute reden in einer Küche über das Wetter, und es ist lustig.")]  # fmt: skip
    pieces = (f"{at} / 3\n\n{title}\n\n{said}" for at, (title, said) in enumerate(texts, 1))
    review = read("Kinostarts der Woche\n\n" + "\n\n".join(pieces))
    assert (review.kind, review.rating) == ("column", None)
    assert review.films == ("Salzhafen", "Nasse Mäntel", "Blaue Stunde")
    assert "2 / 3" not in review.text


def test_a_fraction_alone_is_a_rating() -> None:
    rating = read(f"Salzhafen (2017)\n\n{DE}\n\n3 / 4").rating
    assert rating is not None and (rating.value, rating.scale) == (3, 4)


def test_what_is_no_paper() -> None:
    assert (
        read(f"Salzhafen (2017)\n\nQuelle: Verleih\n\n{DE}\n\n© 2017 Verleih").publication is None
    )


def test_a_headline_of_speech_names_no_film() -> None:
    talk = "\n\n".join(
        ["« Je voulais que le port sonne juste, même quand il pleut »", "par Irène Coubet",
         "Comment êtes-vous arrivée sur le tournage ?", "Par une amie. Je voulais que le port sonne juste.",
         "Fallait-il de vrais marins ?", "Oui, pour la tempête, et nous avons attendu trois semaines.",
         "Et vous avez navigué ?", "Un peu, le soir, quand le film de Tove Lindqvist était en pause."]
    )  # fmt: skip
    review = read(talk)
    assert (review.kind, review.film_titles, review.critic) == ("interview", (), "Irène Coubet")


def test_the_critic_between_headline_and_credits() -> None:
    box = "Regie: Tove Lindqvist | Cast: Ann Lee, Bo Low | Laufzeit: 72 Minuten"
    assert read(f"Salzhafen (2017) – Kritik\n\nJoris Peel\n\n{box}\n\n{DE}").critic == "Joris Peel"
    assert read(f"Salzhafen (2017) – Kritik\n\nAnn Lee\n\n{box}\n\n{DE}").critic is None
