// NanoCompositions
