"""Tightrope: from a job offer one is not glad about to a decision and a letter. Importing this costs nothing."""

__version__ = "0.1.0"
