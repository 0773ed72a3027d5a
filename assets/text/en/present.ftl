## Presenting

present-whole = the whole network
present-on = as of { $date }
present-back = Esc to go back
present-untitled = Untitled map
