/** 53 bits of the text as base-36 digits: two multiplicative 32-bit hashes over its UTF-16 units. */
export function textHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  const value = (BigInt(high >>> 0) << 21n) ^ BigInt(low >>> 0);
  return value.toString(36).padStart(11, '0');
}
