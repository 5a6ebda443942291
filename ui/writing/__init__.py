"""Help with writing in the form: hints, spelling and ready wordings."""
