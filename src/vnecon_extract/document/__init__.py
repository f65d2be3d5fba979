"""Documents: what holds for a whole article or from one sentence to the next, as values that linking is handed."""
