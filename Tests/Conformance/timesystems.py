"""Times that a source wrote in another time system than UTC."""

import datetime

from facts import Said, leaves, moment

# How far time systems are ahead of UTC: whole seconds since 1972, and the fraction of Terrestrial Time.
AHEAD = {"TAI": (10, 37, 0), "GPS": (0, 18, 0), "TT": (42, 69, 0.184), "TDB": (42, 69, 0.184), "TCG": (42, 71, 0.184), "TCB": (42, 96, 0.184)}
TOLERANCE = datetime.timedelta(seconds=1)


def is_said(value: str, said: Said) -> bool:
    """Whether a time is said in UTC that the source wrote in the time system that it names."""
    written = moment(value)
    values = [one for update in said.updates for one in leaves(update)]
    systems = {str(one) for one in values} & set(AHEAD)
    if written is None or not systems:
        return False
    for system in systems:
        first, last, fraction = AHEAD[system]
        nearest = written - datetime.timedelta(seconds=last + fraction) - TOLERANCE
        latest = written - datetime.timedelta(seconds=first + fraction) + TOLERANCE
        if any(nearest <= utc <= latest for utc in map(moment, values) if utc):
            return True
    return False
