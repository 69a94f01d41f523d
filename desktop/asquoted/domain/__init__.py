"""What we know: values and functions, without Qt, a database or files.

Every offset counts code points of a revision's text, half open.
"""
