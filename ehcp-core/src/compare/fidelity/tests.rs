//! Invented plans and advice with the answers that a careful reader would give.
