"""What have trained weights to say of words?

Takes words, texts, and numbers that describe them.
Gives scores. Each file of weights has a card beside it; nothing here knows claims.
"""
