// The messages that the five examples would bring along, as the generator would type them from locales/en.
declare module "../../../src/generated/messages.ts" {
  interface MessageArgs {
    readonly "captcha-title": NoArgs;
    readonly "captcha-prove": { readonly user: Value };
    readonly "captcha-button": NoArgs;
    readonly "captcha-knock": { readonly title: Value };
    readonly "captcha-knock-button": NoArgs;
    readonly "captcha-question": { readonly question: Value };
    readonly "captcha-wrong": NoArgs;
    readonly "captcha-passed": NoArgs;
    readonly "captcha-not-you": NoArgs;
    readonly "captcha-failed": NoArgs;
    readonly "captcha-overview": NoArgs;
    readonly "captcha-control-on": NoArgs;
    readonly "captcha-control-time": NoArgs;
    readonly "antispam-title": NoArgs;
    readonly "antispam-command-spam": NoArgs;
    readonly "antispam-command-ham": NoArgs;
    readonly "antispam-command-why": NoArgs;
    readonly "antispam-reason": NoArgs;
    readonly "antispam-verdict": { readonly percent: number; readonly signals: Value };
    readonly "antispam-signal": { readonly name: Value; readonly percent: number; readonly detail: Value };
    readonly "antispam-learnt-ham": NoArgs;
    readonly "federations-title": NoArgs;
    readonly "federations-command-fban": NoArgs;
    readonly "federations-command-fedexport": NoArgs;
    readonly "federations-not-yours": NoArgs;
    readonly "federations-none": NoArgs;
    readonly "federations-banned": { readonly user: Value; readonly federation: Value };
    readonly "federations-reason": { readonly federation: Value; readonly reason: Value };
    readonly "federations-export": { readonly count: number };
    readonly "notes-title": NoArgs;
    readonly "notes-command-save": NoArgs;
    readonly "notes-command-get": NoArgs;
    readonly "notes-show": { readonly body: Value };
    readonly "notes-unknown": { readonly name: Value };
    readonly "notes-in-private": { readonly name: Value };
    readonly "notes-open": NoArgs;
    readonly "notes-button": { readonly label: Value };
    readonly "notes-ask-name": NoArgs;
    readonly "notes-ask-content": { readonly name: Value };
    readonly "notes-bad-name": { readonly example: Value };
    readonly "notes-empty": NoArgs;
    readonly "notes-saved": { readonly name: Value };
    readonly "notes-overview": NoArgs;
    readonly "notes-control-new": NoArgs;
    readonly "notes-control-private": NoArgs;
  }
}

export {};
