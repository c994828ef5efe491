"""What a person typed -> a query tree, with notes on what was understood. Knows no Whoosh."""
