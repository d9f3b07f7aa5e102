import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Seals what must be kept and read again, so that a copy of the database alone does not hold it. */
export interface SecretBox {
  /** @param owner whose it is: what was sealed for one opens for nobody else */
  seal(text: string, owner: string): string;
  /** @throws Error for anything that was not sealed with this key for this owner */
  open(sealed: string, owner: string): string;
}

export const KEY_BYTES = 32;

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
// So that another way of sealing can one day stand beside this one.
const FORM = '1.';

/** @param key 32 bytes */
export function secretBox(key: Uint8Array): SecretBox {
  if (key.length !== KEY_BYTES) throw new RangeError(`A key has ${KEY_BYTES} bytes, not ${key.length}`);
  return {
    seal(text, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return FORM + Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed.startsWith(FORM) ? sealed.slice(FORM.length) : '', 'base64url');
      if (bytes.length < NONCE_BYTES + TAG_BYTES) throw new Error('Not sealed by this product');
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(owner));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}
