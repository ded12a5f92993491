"""uv asks the registry that pip was told of."""

from scripts.packaging.uv import uv_of_pip


def test_what_pip_was_told_is_told_to_uv() -> None:
    configuration = (
        ":env:.index-url='https://packages.acme.example/simple'\n"
        "global.extra-index-url='https://more.acme.example/simple'\n"
        "global.cert='/etc/acme.pem'\n"
        "global.timeout='60'\n"
    )

    assert uv_of_pip(configuration) == {
        "UV_DEFAULT_INDEX": "https://packages.acme.example/simple",
        "UV_INDEX": "https://more.acme.example/simple",
        "SSL_CERT_FILE": "/etc/acme.pem",
    }


def test_it_was_told_nothing() -> None:
    assert uv_of_pip("") == {}
