/** A picture, fitted into the window; a giant is refused before it is decoded. */
import { MOST_PIXELS, pictureSize } from '../picture-size.ts';
import { Trouble, withinTime } from '../trouble.ts';
import { assetBytes, type DocumentView, type ViewContext } from './view.ts';

/** Opens the asset as a picture. */
export async function openPictureView({ stage }: ViewContext): Promise<DocumentView> {
  const bytes = await assetBytes();
  const size = pictureSize(bytes);
  if (!size) throw new Trouble('cannotShow');
  if (size.width * size.height > MOST_PIXELS) throw new Trouble('tooLarge');
  const url = URL.createObjectURL(new Blob([bytes]));
  const image = document.createElement('img');
  image.className = 'picture';
  image.alt = '';
  image.src = url;
  await withinTime(image.decode(), () => image.removeAttribute('src'));
  stage.replaceChildren(image);
  return { pages: 1, position: 'position', show: async () => {}, close: () => URL.revokeObjectURL(url) };
}
