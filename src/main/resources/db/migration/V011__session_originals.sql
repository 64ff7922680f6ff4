-- The notes an imported session was read from. The digest is that of their meaning: the same notes make one session of a chapter.
create table session_original (
    session_id       uuid           not null,
    chapter_id       uuid           not null,
    digest           varbinary(32)  not null,
    file             varchar(255)   not null,
    title            varchar(500)   not null comment 'how the notes spell the name of the group',
    attendees        int            null,
    picture_path     varchar(500)   null,
    picture_id       uuid           null,
    board_word       varchar(200)   not null,
    topics_word      varchar(200)   not null,
    epiphanies_word  varchar(200)   not null,
    text             mediumtext     not null,
    imported_by      uuid           not null,
    imported_at      datetime(6)    not null,
    constraint session_original_pk primary key (session_id),
    constraint session_original_session foreign key (session_id) references session (id),
    constraint session_original_chapter foreign key (chapter_id) references chapter (id),
    constraint session_original_picture foreign key (picture_id) references picture (id),
    constraint session_original_importer foreign key (imported_by) references member (id),
    constraint session_original_once unique (chapter_id, digest),
    constraint session_original_attendees check (attendees >= 0)
);
