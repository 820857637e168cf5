"""How far confidences can be trusted: fits their parameters on papers whose truth is known, and measures them."""
