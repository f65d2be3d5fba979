"""Tables of figures in a text: recognised, taken apart into heads, stubs and cells, and read into observations."""
