// Styles are bundled beside the program, not imported by it.
declare module '*.css';
