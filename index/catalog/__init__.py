"""What files there are and what came of them: manifest, facts, film table. No Whoosh."""
