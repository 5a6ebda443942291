"""What a robot writes into a charter, and what its test looks for afterwards."""

PARTNERS = "Riverside <Hub> & Friends\nSt Chad’s Église"
PURPOSE = "So that nobody in Telford goes hungry."
MISSION = "Nobody in Telford <b>goes</b> hungry, & nobody is ashamed."
