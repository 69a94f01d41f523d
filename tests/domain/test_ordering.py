"""Names in lists stand in the order in which a reader looks for them."""

from asquoted.domain.ordering import by_name


def test_numbers_are_sorted_as_numbers_and_case_does_not_count() -> None:
    names = ["treaty 10", "Treaty 2", "treaty 1", "Abend", "treaty 2b"]
    assert sorted(names, key=by_name) == ["Abend", "treaty 1", "Treaty 2", "treaty 2b", "treaty 10"]


def test_digits_of_other_scripts_are_numbers_too() -> None:
    assert sorted(["خبر ١٠", "خبر ٢"], key=by_name) == ["خبر ٢", "خبر ١٠"]
