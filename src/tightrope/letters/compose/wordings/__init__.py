"""The wordings, as data: for each part a few sentences in each tone, richest first. One that nobody would send has no place here."""
