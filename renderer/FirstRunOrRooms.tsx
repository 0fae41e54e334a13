/** The rail and the room in use, with what may lie over any room: a look at a file, the keys, the folder questions. */
import { type RefObject, useReducer, useRef, useState } from 'react';
import { call } from './bridge/client.ts';
import type { SettingsAnswer } from './bridge/types.ts';
import { AssistRoom } from './features/assist/AssistRoom.tsx';
import { AssetDialog } from './features/library/AssetDialog.tsx';
import { LibraryRoom } from './features/library/LibraryRoom.tsx';
import { EMPTY_SEARCH, reduceSearch } from './features/library/search-state.ts';
import { FirstRun } from './features/settings/FirstRun.tsx';
import { FolderDialog } from './features/settings/FolderDialog.tsx';
import { SettingsRoom } from './features/settings/SettingsRoom.tsx';
import { useWords } from './i18n/words-context.tsx';
import { LibraryTrouble } from './LibraryTrouble.tsx';
import styles from './Rooms.module.css';
import { usePage } from './state/page-context.tsx';
import { useLatest } from './state/use-latest.ts';
import { KeyList } from './ui/KeyList.tsx';
import { Notice } from './ui/Notice.tsx';
import { Rail, type Room } from './ui/Rail.tsx';
import { SearchDoor } from './ui/SearchBox.tsx';
import { StatusLine } from './ui/StatusLine.tsx';
import { TopBar } from './ui/TopBar.tsx';
import { useShortcuts } from './ui/use-shortcuts.ts';

type Over =
  | { readonly kind: 'keys' }
  | { readonly kind: 'folders' }
  | { readonly kind: 'look'; readonly id: string };

interface RoomsProps {
  readonly answer: SettingsAnswer;
  readonly over: Over | null;
  readonly onOver: (over: Over | null) => void;
  readonly onChooseFolder: () => void;
}

function Status() {
  const { status } = usePage();
  return (
    <StatusLine
      name={status.name}
      assets={status.assets}
      checkedAt={status.checkedAt}
      isOffline={status.state === 'offline'}
      isReadOnly={status.readOnly}
      reading={status.reading}
    />
  );
}

function Trouble({ trouble }: Pick<SettingsAnswer, 'trouble'>) {
  const { t } = useWords();
  return trouble && <Notice look="band" tone="warn" icon="warning" text={t(`trouble.${trouble}`)} />;
}

/** The search box may not be on the page yet when another room is left for it. */
function focusSoon(box: { readonly current: HTMLInputElement | null }): void {
  requestAnimationFrame(() => {
    box.current?.focus();
    box.current?.select();
  });
}

interface RoomInUseProps {
  readonly room: Room;
  readonly answer: SettingsAnswer;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly onSearch: () => void;
  readonly onOver: (over: Over) => void;
  readonly onUsed: () => void;
  readonly onChooseFolder: () => void;
}

function RoomInUse(props: RoomInUseProps) {
  const { room, box, onSearch, onOver, onChooseFolder } = props;
  const { status, settings } = usePage();
  const [search, dispatch] = useReducer(reduceSearch, EMPTY_SEARCH);
  const samples = useLatest('samples.list', settings.samplesRemoved ? null : {}, status.revision);
  const isUsable = status.state === 'ready' || status.state === 'offline';
  if (room === 'settings') {
    return (
      <SettingsRoom
        systemLanguage={props.answer.systemLanguage}
        onOwnFolder={onChooseFolder}
        onDescribeFolders={() => onOver({ kind: 'folders' })}
        onShowKeys={() => onOver({ kind: 'keys' })}
      />
    );
  }
  if (!isUsable) return null;
  if (room === 'library') {
    return (
      <LibraryRoom
        state={search}
        dispatch={dispatch}
        boxRef={box}
        status={<Status />}
        onUsed={props.onUsed}
      />
    );
  }
  const bar = (
    <TopBar>
      <SearchDoor onOpen={onSearch} />
      <Status />
    </TopBar>
  );
  return (
    <AssistRoom
      opportunities={samples.value?.opportunities ?? []}
      onPreview={(id) => onOver({ kind: 'look', id })}
      onFindFile={onSearch}
      bar={bar}
    />
  );
}

function Overlay({ over, onClose, onUsed }: { over: Over; onClose: () => void; onUsed: () => void }) {
  if (over.kind === 'keys') return <KeyList onClose={onClose} />;
  if (over.kind !== 'look') return null;
  return <AssetDialog id={over.id} page={1} words="" onClose={onClose} onUsed={onUsed} />;
}

function Rooms({ answer, onChooseFolder, over, onOver }: RoomsProps) {
  const { settings } = usePage();
  const [room, enter] = useState<Room>(settings.persona === 'curate' ? 'library' : 'assist');
  const box = useRef<HTMLInputElement>(null);
  const openSearch = () => {
    enter('library');
    focusSoon(box);
  };
  useShortcuts({
    '/': () => void openSearch(),
    'Mod+k': () => void openSearch(),
    '?': () => void onOver({ kind: 'keys' }),
  });
  const onUsed = () => {
    onOver(null);
    enter('assist');
  };
  return (
    <div className={styles.page}>
      <Rail room={room} onEnter={enter} />
      <div className={styles.content}>
        <Trouble trouble={answer.trouble} />
        <LibraryTrouble onChooseFolder={onChooseFolder} isSettings={room === 'settings'} />
        <div className={styles.room}>
          <RoomInUse
            room={room}
            answer={answer}
            box={box}
            onSearch={openSearch}
            onOver={onOver}
            onUsed={onUsed}
            onChooseFolder={onChooseFolder}
          />
        </div>
      </div>
      {over && <Overlay over={over} onClose={() => onOver(null)} onUsed={onUsed} />}
    </div>
  );
}

/** The one question first, then the rooms. */
export function FirstRunOrRooms({ answer }: { readonly answer: SettingsAnswer }) {
  const { status, settings, change } = usePage();
  const [over, setOver] = useState<Over | null>(null);
  const chooseFolder = () =>
    void call('library.chooseFolder', {}).then((result) => {
      if (result.ok && result.value.done) setOver({ kind: 'folders' });
    });
  return (
    <>
      {settings.persona === null ? (
        <FirstRun
          isStarter={status.isStarter}
          libraryName={status.name}
          onAnswer={(persona) => void change({ persona })}
          onOwnFolder={chooseFolder}
        />
      ) : (
        <Rooms answer={answer} over={over} onOver={setOver} onChooseFolder={chooseFolder} />
      )}
      {over?.kind === 'folders' && <FolderDialog onClose={() => setOver(null)} />}
    </>
  );
}
