"""The planner without a window: what a charter is, how it is kept, printed and checked."""

VERSION = "0.1.0"
