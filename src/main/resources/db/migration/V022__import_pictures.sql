-- A picture stays as long as a file of an import or a session shows it.
alter table import_entry
    add constraint import_entry_picture_kept foreign key (picture_id) references picture (id);
