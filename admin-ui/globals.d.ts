/** Names the build this page was made by; the server tells the build it serves. */
declare const __BUILD__: string;
