"""Enum ``UserLocale``."""

from calcom_api.types import OpenEnum


class UserLocale(OpenEnum):
    """A language that a user can choose, by its code: `en` is English, `pt-BR` Portuguese of Brazil."""

    AR = "ar"
    BN = "bn"
    CS = "cs"
    DE = "de"
    EN = "en"
    ES = "es"
    FR = "fr"
    IT = "it"
    IW = "iw"
    JA = "ja"
    KO = "ko"
    NL = "nl"
    PL = "pl"
    PT = "pt"
    PT_BR = "pt-BR"
    RO = "ro"
    RU = "ru"
    SR = "sr"
    SV = "sv"
    VI = "vi"
    ZH_CN = "zh-CN"
    ZH_TW = "zh-TW"
