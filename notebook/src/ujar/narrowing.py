"""The filter of an address narrowed to what is selected in it, as web/store/query-filter.ts of the page does."""

from __future__ import annotations

from typing import Any

from .addresses import Address


def narrow(address: Address) -> dict[str, Any] | None:
    """The StatementFilter of what the link lists; None where nothing can match."""
    apart = bool(address.filter.get("rollUp")) and address.spoke_for is not None
    told = _to_people(address) if apart else dict(address.filter)
    if told is None:
        return None
    speaker, target = _sides(address)
    if speaker is not None and address.filter.get("rollUp") and not apart:
        # With roll-up one is shown with what they said for nobody else.
        told["spokenFor"] = [speaker]
    elif speaker is not None and not _narrow_to(told, "speaker", speaker):
        return None
    if target is not None and not _narrow_to(told, "target", target):
        return None
    if address.event is not None and not _narrow_to(told, "event", address.event):
        return None
    return told


def _sides(address: Address) -> tuple[str | None, str | None]:
    if address.arrow:
        return address.arrow
    if address.entity is None:
        return None, None
    return (address.entity, None) if address.side == "by" else (None, address.entity)


def _narrow_to(told: dict[str, Any], name: str, one: str) -> bool:
    allowed = told.get(name)
    if allowed and one not in allowed:
        return False
    told[name] = [one]
    return True


def _to_people(address: Address) -> dict[str, Any] | None:
    """What a filter with roll-up counts under a country, by those who spoke for it, each as themselves."""
    country = address.spoke_for
    told = {name: value for name, value in address.filter.items() if name != "rollUp"}
    told["spokenFor"] = [country]
    for name in ("speaker", "involves"):
        if country in (told.get(name) or ()):
            del told[name]
    between = told.get("between") or []
    if country not in between:
        return told
    del told["between"]
    targets = told.get("target") or []
    told["target"] = [one for one in between if not targets or one in targets]
    return told if told["target"] else None
