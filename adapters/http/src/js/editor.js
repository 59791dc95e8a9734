// The staff's editor begins here.
