"""One module for each form of input.

Files of many articles have ``rows``, which runs in the main process and only cuts; files of one article have
``parse``, which runs in a worker, where a hostile page can do no harm.
"""
