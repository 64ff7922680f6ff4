-- Who may write notes beside the facilitator, where a chapter leaves that to scribes. Changed under the lock of the session.
create table named_scribe (
    session_id  uuid  not null,
    member_id   uuid  not null,
    constraint named_scribe_pk primary key (session_id, member_id),
    constraint named_scribe_session foreign key (session_id) references session (id),
    constraint named_scribe_member foreign key (member_id) references member (id)
);
