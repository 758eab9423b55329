/** Says short sentences; where the browser has no voice, a tone stands in. One utterance at a time. */
export class Voice {
  muted: boolean;
  #audio: AudioContext | undefined;

  constructor(muted: boolean) {
    this.muted = muted;
  }

  /** Says it now, unless something is still being said. `urgent` interrupts. */
  say(text: string, urgent = false): void {
    if (this.muted) return;
    if (!canSpeak()) {
      this.tone(urgent ? 'end' : 'tick');
      return;
    }
    const speech = window.speechSynthesis;
    if (speech.speaking && !urgent) return;
    speech.cancel();
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = document.documentElement.lang || 'en';
    speech.speak(utterance);
  }

  tone(kind: 'tick' | 'go' | 'end'): void {
    if (this.muted || typeof AudioContext === 'undefined') return;
    this.#audio ??= new AudioContext();
    const { currentTime, destination } = this.#audio;
    const [hz, lengthS] = ({ tick: [660, 0.09], go: [990, 0.3], end: [520, 0.45] } as const)[kind];
    const oscillator = this.#audio.createOscillator();
    const gain = this.#audio.createGain();
    oscillator.frequency.value = hz;
    gain.gain.setValueAtTime(0.2, currentTime);
    gain.gain.exponentialRampToValueAtTime(0.001, currentTime + lengthS);
    oscillator.connect(gain).connect(destination);
    oscillator.start();
    oscillator.stop(currentTime + lengthS);
  }

  close(): void {
    if (canSpeak()) window.speechSynthesis.cancel();
    void this.#audio?.close();
    this.#audio = undefined;
  }
}

/** A browser may have the interface and yet no voice installed. */
function canSpeak(): boolean {
  return 'speechSynthesis' in window && window.speechSynthesis.getVoices().length > 0;
}
