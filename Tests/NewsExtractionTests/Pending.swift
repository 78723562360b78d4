// Until the tests arrive.
