BEGIN TRANSACTION;
CREATE TABLE account (
	id INTEGER NOT NULL, 
	login VARCHAR(40) NOT NULL, 
	person_id INTEGER NOT NULL, 
	language VARCHAR(2) NOT NULL, 
	active BOOLEAN NOT NULL, 
	row_version INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_account PRIMARY KEY (id), 
	CONSTRAINT fk_account_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_account_login UNIQUE (login), 
	CONSTRAINT uq_account_person_id UNIQUE (person_id)
);
INSERT INTO "account" VALUES(1,'k.bloc-secretary',1,'vi',1,1,'1.');
INSERT INTO "account" VALUES(2,'k.bloc-deputy',2,'vi',1,1,'1.');
INSERT INTO "account" VALUES(3,'k.board-head',3,'vi',1,1,'1.');
INSERT INTO "account" VALUES(4,'k.board-officer',4,'vi',1,1,'1.');
INSERT INTO "account" VALUES(5,'d.committee-secretary',5,'vi',1,1,'1.2.');
INSERT INTO "account" VALUES(6,'d.committee-deputy',6,'vi',1,1,'1.2.');
INSERT INTO "account" VALUES(7,'d.committee-officer',7,'vi',1,1,'1.2.');
INSERT INTO "account" VALUES(8,'db.committee-secretary',8,'vi',1,1,'1.2.3.');
INSERT INTO "account" VALUES(9,'db.committee-officer',9,'vi',1,1,'1.2.3.');
INSERT INTO "account" VALUES(10,'d1.cell-secretary',10,'vi',1,1,'1.2.4.');
INSERT INTO "account" VALUES(11,'d1.cell-deputy',11,'vi',1,1,'1.2.4.');
INSERT INTO "account" VALUES(12,'d1.cell-member',12,'vi',1,1,'1.2.4.');
INSERT INTO "account" VALUES(13,'d1.cell-clerk',13,'vi',1,1,'1.2.4.');
INSERT INTO "account" VALUES(14,'d1.follower',14,'vi',1,1,'1.2.4.');
INSERT INTO "account" VALUES(15,'d2.cell-secretary',15,'vi',1,1,'1.2.5.');
INSERT INTO "account" VALUES(16,'d2.cell-clerk',16,'vi',1,1,'1.2.5.');
INSERT INTO "account" VALUES(17,'db1.cell-secretary',17,'vi',1,1,'1.2.3.6.');
INSERT INTO "account" VALUES(18,'db1.cell-clerk',18,'vi',1,1,'1.2.3.6.');
INSERT INTO "account" VALUES(19,'c.cell-secretary',19,'vi',1,1,'1.7.');
INSERT INTO "account" VALUES(20,'c.cell-clerk',20,'vi',1,1,'1.7.');
INSERT INTO "account" VALUES(21,'k2.bloc-secretary',21,'vi',1,1,'8.');
INSERT INTO "account" VALUES(22,'k2.board-officer',22,'vi',1,1,'8.');
INSERT INTO "account" VALUES(23,'e.committee-secretary',23,'vi',1,1,'8.9.');
INSERT INTO "account" VALUES(24,'e.committee-officer',24,'vi',1,1,'8.9.');
INSERT INTO "account" VALUES(25,'e1.cell-secretary',25,'vi',1,1,'8.9.10.');
INSERT INTO "account" VALUES(26,'e1.cell-clerk',26,'vi',1,1,'8.9.10.');
INSERT INTO "account" VALUES(27,'administrator',27,'vi',1,1,'');
INSERT INTO "account" VALUES(28,'auditor',28,'vi',1,1,'');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0012');
CREATE TABLE answer_draft (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	"values" TEXT NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_answer_draft PRIMARY KEY (id), 
	CONSTRAINT fk_answer_draft_answer_id FOREIGN KEY(answer_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_answer_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_answer_draft_answer_id UNIQUE (answer_id)
);
CREATE TABLE answer_event (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	row_version INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	from_state VARCHAR(20) NOT NULL, 
	to_state VARCHAR(20) NOT NULL, 
	version_number INTEGER, 
	person_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, on_behalf VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_answer_event PRIMARY KEY (id), 
	CONSTRAINT fk_answer_event_answer_id FOREIGN KEY(answer_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_answer_event_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_answer_event_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_answer_event_answer_id_row_version UNIQUE (answer_id, row_version)
);
CREATE TABLE answer_version (
	id INTEGER NOT NULL, 
	answer_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_answer_version PRIMARY KEY (id), 
	CONSTRAINT fk_answer_version_answer_id FOREIGN KEY(answer_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_answer_version_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_answer_version_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_answer_version_answer_id_number UNIQUE (answer_id, number)
);
CREATE TABLE attachment (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	added_at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_attachment PRIMARY KEY (id), 
	CONSTRAINT fk_attachment_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_attachment_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE committee_term (
	id INTEGER NOT NULL, 
	name VARCHAR(20) NOT NULL, 
	starts_on DATE NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_committee_term PRIMARY KEY (id), 
	CONSTRAINT fk_committee_term_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_committee_term_unit_id_starts_on UNIQUE (unit_id, starts_on)
);
CREATE TABLE definition (
	id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_definition PRIMARY KEY (id), 
	CONSTRAINT fk_definition_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_definition_unit_id_kind UNIQUE (unit_id, kind, code)
);
INSERT INTO "definition" VALUES(1,'rubric','meeting-2018','Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ (2018)',NULL,'');
INSERT INTO "definition" VALUES(2,'report_form','quarter-2018','Báo cáo quý về chất lượng sinh hoạt chi bộ',NULL,'');
CREATE TABLE definition_version (
	id INTEGER NOT NULL, 
	definition_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	holds_from DATE NOT NULL, 
	rules TEXT NOT NULL, 
	published_at DATETIME, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, lower_may BOOLEAN DEFAULT 1 NOT NULL, changed_at DATETIME, row_version INTEGER DEFAULT '1' NOT NULL, 
	CONSTRAINT pk_definition_version PRIMARY KEY (id), 
	CONSTRAINT fk_definition_version_definition_id FOREIGN KEY(definition_id) REFERENCES definition (id), 
	CONSTRAINT fk_definition_version_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_definition_version_definition_id_number UNIQUE (definition_id, number)
);
INSERT INTO "definition_version" VALUES(1,1,1,'published','2018-01-01','{"for":["regular","thematic","combined"],"gates":[],"grades":[["good",9000],["fair",7000],["average",5000],["poor",0]]}','2019-01-20 03:00:00.000000',NULL,'',1,'2019-01-20 03:00:00.000000',3);
INSERT INTO "definition_version" VALUES(2,2,1,'published','2018-01-01','{}','2019-01-20 03:00:00.000000',NULL,'',1,'2019-01-20 03:00:00.000000',3);
CREATE TABLE delegation (
	id INTEGER NOT NULL, 
	giver_id INTEGER NOT NULL, 
	taker_id INTEGER NOT NULL, 
	act VARCHAR(10) NOT NULL, 
	starts_on DATE NOT NULL, 
	last_on DATE NOT NULL, 
	reason VARCHAR(300) NOT NULL, 
	given_at DATETIME NOT NULL, 
	accepted_at DATETIME, 
	ended_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_delegation PRIMARY KEY (id), 
	CONSTRAINT fk_delegation_giver_id FOREIGN KEY(giver_id) REFERENCES person (id), 
	CONSTRAINT fk_delegation_taker_id FOREIGN KEY(taker_id) REFERENCES person (id), 
	CONSTRAINT fk_delegation_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE directive (
	id INTEGER NOT NULL, 
	symbol VARCHAR(60) NOT NULL, 
	dated DATE NOT NULL, 
	abstract VARCHAR(500) NOT NULL, 
	body TEXT NOT NULL, 
	addressed TEXT NOT NULL, 
	desk VARCHAR(200) NOT NULL, 
	asks_receipt BOOLEAN NOT NULL, 
	asks_plan BOOLEAN NOT NULL, 
	plan_on DATE, 
	form_version_id INTEGER, 
	due_on DATE NOT NULL, 
	due_strict BOOLEAN NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	issued_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_directive PRIMARY KEY (id), 
	CONSTRAINT fk_directive_form_version_id FOREIGN KEY(form_version_id) REFERENCES definition_version (id), 
	CONSTRAINT fk_directive_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_directive_unit_id_symbol_dated UNIQUE (unit_id, symbol, dated)
);
INSERT INTO "directive" VALUES(1,'290-CV/ĐUK','2018-10-24','V/v quán triệt','','{}','',1,0,NULL,NULL,'2018-11-10',0,'issued','2019-01-20 03:00:00.000000',1,1,'1.');
CREATE TABLE directive_answer (
	id INTEGER NOT NULL, 
	directive_id INTEGER NOT NULL, 
	above_id INTEGER, 
	asked_by_id INTEGER NOT NULL, 
	asked_at DATETIME NOT NULL, 
	told VARCHAR(500) NOT NULL, 
	due_on DATE NOT NULL, 
	due_strict BOOLEAN NOT NULL, 
	received_at DATETIME, 
	"plan" TEXT NOT NULL, 
	plan_at DATETIME, 
	first_submitted_at DATETIME, 
	accepted_number INTEGER, 
	stale BOOLEAN NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	route_id INTEGER, 
	desk_unit_id INTEGER, 
	submitter_id INTEGER, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, submitted_for_id INTEGER REFERENCES person (id), 
	CONSTRAINT pk_directive_answer PRIMARY KEY (id), 
	CONSTRAINT fk_directive_answer_above_id FOREIGN KEY(above_id) REFERENCES directive_answer (id), 
	CONSTRAINT fk_directive_answer_asked_by_id FOREIGN KEY(asked_by_id) REFERENCES unit (id), 
	CONSTRAINT fk_directive_answer_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_directive_answer_directive_id FOREIGN KEY(directive_id) REFERENCES directive (id), 
	CONSTRAINT fk_directive_answer_route_id FOREIGN KEY(route_id) REFERENCES route (id), 
	CONSTRAINT fk_directive_answer_submitter_id FOREIGN KEY(submitter_id) REFERENCES person (id), 
	CONSTRAINT fk_directive_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_directive_answer_directive_id_unit_id UNIQUE (directive_id, unit_id)
);
CREATE TABLE directive_closing (
	id INTEGER NOT NULL, 
	directive_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	closes BOOLEAN NOT NULL, 
	on_day DATE NOT NULL, 
	note VARCHAR(1000) NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_directive_closing PRIMARY KEY (id), 
	CONSTRAINT uq_directive_closing_directive_id_number UNIQUE (directive_id, number), 
	CONSTRAINT fk_directive_closing_directive_id FOREIGN KEY(directive_id) REFERENCES directive (id), 
	CONSTRAINT fk_directive_closing_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_directive_closing_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "directive_closing" VALUES(1,1,1,1,'2018-11-20','Hết đợt','2019-01-20 03:00:00.000000','Bí thư',NULL,1,'1.');
INSERT INTO "directive_closing" VALUES(2,1,2,0,'2018-11-20','Hết đợt','2019-01-20 03:00:00.000000','Bí thư',NULL,1,'1.');
INSERT INTO "directive_closing" VALUES(3,1,3,1,'2018-11-20','Hết đợt','2019-01-20 03:00:00.000000','Bí thư',NULL,1,'1.');
CREATE TABLE duty (
	id INTEGER NOT NULL, 
	about_id INTEGER NOT NULL, 
	source VARCHAR(20) NOT NULL, 
	quarter DATE NOT NULL, 
	period DATE NOT NULL, 
	subject_id INTEGER NOT NULL, 
	opens_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	strict BOOLEAN NOT NULL, 
	applicable BOOLEAN NOT NULL, 
	done BOOLEAN NOT NULL, 
	done_on DATE, 
	extended_to DATE, 
	extended_by VARCHAR(200) NOT NULL, 
	extend_reason VARCHAR(500) NOT NULL, 
	excused_at DATETIME, 
	excused_by VARCHAR(200) NOT NULL, 
	excuse_reason VARCHAR(500) NOT NULL, 
	excuse_document VARCHAR(200) NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_duty PRIMARY KEY (id), 
	CONSTRAINT uq_duty_source UNIQUE (source, about_id, period, subject_id), 
	CONSTRAINT fk_duty_about_id FOREIGN KEY(about_id) REFERENCES unit (id), 
	CONSTRAINT fk_duty_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "duty" VALUES(1,4,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(2,5,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(3,6,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(4,7,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(5,10,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(6,4,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(7,5,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(8,6,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(9,7,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(10,10,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(11,4,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(12,5,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(13,6,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(14,7,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(15,10,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(16,4,'sheet','2018-10-01','2018-10-01',1,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(17,4,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(18,5,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(19,6,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(20,7,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,1,'2018-11-27',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(21,10,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(22,1,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-15',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,1,'1.');
INSERT INTO "duty" VALUES(23,2,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,2,'1.2.');
INSERT INTO "duty" VALUES(24,3,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,3,'1.2.3.');
INSERT INTO "duty" VALUES(25,4,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(26,5,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(27,6,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(28,7,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(29,8,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-15',0,1,0,NULL,NULL,'','',NULL,'','','',1,8,'8.');
INSERT INTO "duty" VALUES(30,9,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,0,NULL,NULL,'','',NULL,'','','',1,9,'8.9.');
INSERT INTO "duty" VALUES(31,10,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(32,4,'sheet','2018-10-01','2018-11-01',2,'2018-11-27','2018-12-02',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(33,4,'sheet','2018-10-01','2018-12-01',3,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(34,6,'sheet','2018-10-01','2018-10-01',4,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(35,6,'sheet','2018-10-01','2018-11-01',5,'2018-11-27','2018-12-02',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(36,6,'sheet','2018-10-01','2018-12-01',6,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(37,7,'sheet','2018-10-01','2018-10-01',7,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(38,7,'sheet','2018-10-01','2018-11-01',8,'2018-11-27','2018-12-02',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(39,7,'sheet','2018-10-01','2018-12-01',9,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
CREATE TABLE enclosure (
	id INTEGER NOT NULL, 
	directive_id INTEGER NOT NULL, 
	symbol VARCHAR(60) NOT NULL, 
	dated DATE NOT NULL, 
	title VARCHAR(500) NOT NULL, 
	position INTEGER NOT NULL, 
	file_name VARCHAR(200), 
	media_type VARCHAR(100), 
	size INTEGER, 
	sha256 VARCHAR(64), 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_enclosure PRIMARY KEY (id), 
	CONSTRAINT fk_enclosure_directive_id FOREIGN KEY(directive_id) REFERENCES directive (id), 
	CONSTRAINT fk_enclosure_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE field (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	help VARCHAR(600) NOT NULL, 
	required BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	options TEXT NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_field PRIMARY KEY (id), 
	CONSTRAINT fk_field_group_id FOREIGN KEY(group_id) REFERENCES field_group (id), 
	CONSTRAINT fk_field_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_field_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_field_version_id_code UNIQUE (version_id, code)
);
INSERT INTO "field" VALUES(1,1,1,'secretary_prepares','yes_no','Bí thư/phó bí thư trực tiếp chuẩn bị nội dung','',1,0,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(2,1,1,'committee_meets','yes_no','Họp chi ủy trước khi sinh hoạt','Chi bộ chỉ có bí thư: không áp dụng, ghi lý do',1,1,'{"max":500,"not_applicable":true}',NULL,'');
INSERT INTO "field" VALUES(3,1,1,'content','points','Nội dung đúng, đủ, xác định trọng tâm','',1,2,'{"max":400}',NULL,'');
INSERT INTO "field" VALUES(4,1,1,'draft','yes_no','Dự thảo nghị quyết/kết luận','',1,3,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(5,1,1,'notice','yes_no','Thông báo thời gian, địa điểm, nội dung','',1,4,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(6,1,2,'attendance','choice','Tỷ lệ dự sinh hoạt','',1,0,'{"fact":"attendance_rate","max":700}',NULL,'');
INSERT INTO "field" VALUES(7,1,2,'no_unexcused','yes_no','Không có đảng viên vắng không lý do','',1,1,'{"fact":"unexcused","max":200}',NULL,'');
INSERT INTO "field" VALUES(8,1,2,'no_excused_runs','yes_no','Không vắng có lý do quá 03 lần liên tiếp','',1,2,'{"fact":"excused_runs","max":100}',NULL,'');
INSERT INTO "field" VALUES(9,1,3,'on_time','yes_no','Đúng thời điểm quy định','',1,0,'{"fact":"in_window","max":300}',NULL,'');
INSERT INTO "field" VALUES(10,1,3,'order','yes_no','Đúng trình tự các bước','',1,1,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(11,1,3,'duration','yes_no','Thời gian từ 90 phút trở lên','Có phần chuyên đề: từ 120 phút trở lên',1,2,'{"fact":"duration","max":500}',NULL,'');
INSERT INTO "field" VALUES(12,1,3,'full_content','points','Thực hiện đầy đủ nội dung','',1,3,'{"max":1200}',NULL,'');
INSERT INTO "field" VALUES(13,1,3,'following_example','points','Học tập và làm theo Bác gắn với tự phê bình, phê bình','',1,4,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(14,1,3,'praise','points','Biểu dương, nhắc nhở, phê bình','',1,5,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(15,1,3,'speakers','choice','Đảng viên tham gia phát biểu','',1,6,'{"fact":"speaker_rate","max":700}',NULL,'');
INSERT INTO "field" VALUES(16,1,3,'minutes','yes_no','Sổ biên bản ghi chép đầy đủ','',1,7,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(17,1,4,'centralism','points','Tập trung dân chủ','',1,0,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(18,1,4,'criticism','points','Tự phê bình và phê bình','',1,1,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(19,1,4,'qualities','points','Tính lãnh đạo, giáo dục, chiến đấu','',1,2,'{"max":500}',NULL,'');
INSERT INTO "field" VALUES(20,1,5,'conclusion','yes_no','Chủ trì kết luận, biểu quyết thông qua','',1,0,'{"max":400}',NULL,'');
INSERT INTO "field" VALUES(21,1,5,'assignment','points','Phân công nhiệm vụ cụ thể, thời hạn','',1,1,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(22,1,5,'previous','points','Kết quả thực hiện nghị quyết kỳ trước','',1,2,'{"max":300}',NULL,'');
INSERT INTO "field" VALUES(23,2,6,'changes','long_text','Đặc điểm, biến động trong quý','',0,0,'{}',NULL,'');
INSERT INTO "field" VALUES(24,2,6,'results','long_text','Đánh giá chung kết quả','',0,1,'{}',NULL,'');
INSERT INTO "field" VALUES(25,2,6,'shortcomings','long_text','Hạn chế, khuyết điểm và nguyên nhân','',0,2,'{}',NULL,'');
INSERT INTO "field" VALUES(26,2,6,'tasks','long_text','Nhiệm vụ quý sau','',0,3,'{}',NULL,'');
INSERT INTO "field" VALUES(27,2,6,'proposals','long_text','Kiến nghị, đề xuất','',0,4,'{}',NULL,'');
CREATE TABLE field_choice (
	id INTEGER NOT NULL, 
	field_id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	label VARCHAR(200) NOT NULL, 
	points INTEGER NOT NULL, 
	low INTEGER, 
	high INTEGER, 
	position INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_field_choice PRIMARY KEY (id), 
	CONSTRAINT fk_field_choice_field_id FOREIGN KEY(field_id) REFERENCES field (id), 
	CONSTRAINT fk_field_choice_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_field_choice_field_id_code UNIQUE (field_id, code)
);
INSERT INTO "field_choice" VALUES(1,6,'b1','Từ 95% trở lên',700,9500,NULL,0,NULL,'');
INSERT INTO "field_choice" VALUES(2,6,'b2','Từ 85% đến dưới 95%',600,8500,9500,1,NULL,'');
INSERT INTO "field_choice" VALUES(3,6,'b3','Từ 75% đến dưới 85%',400,7500,8500,2,NULL,'');
INSERT INTO "field_choice" VALUES(4,6,'b4','Từ 65% đến dưới 75%',200,6500,7500,3,NULL,'');
INSERT INTO "field_choice" VALUES(5,6,'b5','Dưới 65%',0,NULL,6500,4,NULL,'');
INSERT INTO "field_choice" VALUES(6,15,'b1','Từ 50% trở lên',700,5000,NULL,0,NULL,'');
INSERT INTO "field_choice" VALUES(7,15,'b2','Từ 30% đến dưới 50%',500,3000,5000,1,NULL,'');
INSERT INTO "field_choice" VALUES(8,15,'b3','Từ 10% đến dưới 30%',300,1000,3000,2,NULL,'');
INSERT INTO "field_choice" VALUES(9,15,'b4','Dưới 10%',0,NULL,1000,3,NULL,'');
CREATE TABLE field_group (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	title VARCHAR(300) NOT NULL, 
	position INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_field_group PRIMARY KEY (id), 
	CONSTRAINT fk_field_group_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_field_group_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_field_group_version_id_code UNIQUE (version_id, code)
);
INSERT INTO "field_group" VALUES(1,1,'preparation','Công tác chuẩn bị',0,NULL,'');
INSERT INTO "field_group" VALUES(2,1,'attendance','Tỷ lệ đảng viên dự',1,NULL,'');
INSERT INTO "field_group" VALUES(3,1,'conduct','Tổ chức sinh hoạt',2,NULL,'');
INSERT INTO "field_group" VALUES(4,1,'principles','Nguyên tắc tổ chức, sinh hoạt đảng',3,NULL,'');
INSERT INTO "field_group" VALUES(5,1,'results','Kết luận và kết quả thực hiện',4,NULL,'');
INSERT INTO "field_group" VALUES(6,2,'narrative','Phần trình bày',0,NULL,'');
CREATE TABLE follower_answer (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	field_code VARCHAR(40) NOT NULL, 
	value VARCHAR(400), 
	note VARCHAR(1000) NOT NULL, 
	saved_at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_follower_answer PRIMARY KEY (id), 
	CONSTRAINT fk_follower_answer_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_follower_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_follower_answer_sheet_id_field_code UNIQUE (sheet_id, field_code)
);
CREATE TABLE form_sheet (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	answers TEXT NOT NULL, 
	saved_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_form_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_form_sheet_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_form_sheet_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_form_sheet_unit_id_year UNIQUE (unit_id, year, version_id)
);
CREATE TABLE gap_reason (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	child_id INTEGER NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_gap_reason PRIMARY KEY (id), 
	CONSTRAINT fk_gap_reason_child_id FOREIGN KEY(child_id) REFERENCES unit (id), 
	CONSTRAINT fk_gap_reason_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_gap_reason_version_id FOREIGN KEY(version_id) REFERENCES report_version (id), 
	CONSTRAINT uq_gap_reason_version_id_child_id UNIQUE (version_id, child_id)
);
INSERT INTO "gap_reason" VALUES(1,6,5,'Chi bộ đang kiện toàn',2,'1.2.');
CREATE TABLE grade_sum (
	id INTEGER NOT NULL, 
	period DATE NOT NULL, 
	grade VARCHAR(10) NOT NULL, 
	n INTEGER NOT NULL, 
	points_sum INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_grade_sum PRIMARY KEY (id), 
	CONSTRAINT uq_grade_sum_unit_id UNIQUE (unit_id, period, grade), 
	CONSTRAINT fk_grade_sum_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "grade_sum" VALUES(1,'2018-10-01','average',1,5500,4,'1.2.4.');
INSERT INTO "grade_sum" VALUES(2,'2018-11-01','average',1,5500,4,'1.2.4.');
INSERT INTO "grade_sum" VALUES(3,'2018-12-01','average',1,5500,4,'1.2.4.');
INSERT INTO "grade_sum" VALUES(4,'2018-10-01','average',1,5500,6,'1.2.3.6.');
INSERT INTO "grade_sum" VALUES(5,'2018-11-01','average',1,5500,6,'1.2.3.6.');
INSERT INTO "grade_sum" VALUES(6,'2018-12-01','average',1,5500,6,'1.2.3.6.');
INSERT INTO "grade_sum" VALUES(7,'2018-10-01','average',1,5500,7,'1.7.');
INSERT INTO "grade_sum" VALUES(8,'2018-11-01','average',1,5500,7,'1.7.');
INSERT INTO "grade_sum" VALUES(9,'2018-12-01','average',1,5500,7,'1.7.');
CREATE TABLE headcount (
	id INTEGER NOT NULL, 
	as_of DATE NOT NULL, 
	members INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_headcount PRIMARY KEY (id), 
	CONSTRAINT fk_headcount_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_headcount_unit_id_as_of UNIQUE (unit_id, as_of)
);
INSERT INTO "headcount" VALUES(1,'2015-01-01',12,4,'1.2.4.');
INSERT INTO "headcount" VALUES(2,'2015-01-01',12,5,'1.2.5.');
INSERT INTO "headcount" VALUES(3,'2015-01-01',12,6,'1.2.3.6.');
INSERT INTO "headcount" VALUES(4,'2015-01-01',12,7,'1.7.');
INSERT INTO "headcount" VALUES(5,'2015-01-01',12,10,'8.9.10.');
CREATE TABLE "issue" (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_number INTEGER NOT NULL, 
	doc_number INTEGER NOT NULL, 
	issued_on DATE NOT NULL, 
	destination VARCHAR(200) NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_issue PRIMARY KEY (id), 
	CONSTRAINT fk_issue_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_issue_report_id FOREIGN KEY(report_id) REFERENCES report (id)
);
INSERT INTO "issue" VALUES(1,6,1,1,'2019-01-20','Tỉnh ủy','Người K.bloc_secretary','2019-01-20 03:00:00.000000',1,'1.');
CREATE TABLE issued_document (
	id INTEGER NOT NULL, 
	issue_id INTEGER NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	media_type VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_issued_document PRIMARY KEY (id), 
	CONSTRAINT fk_issued_document_issue_id FOREIGN KEY(issue_id) REFERENCES issue (id), 
	CONSTRAINT fk_issued_document_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "issued_document" VALUES(1,1,'phu-luc-1-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',7751,'0f2d2b3c48b70ecbb90bd8e311eb3d4df93e9c8dc16908ed7f19617134af5554',1,'1.');
INSERT INTO "issued_document" VALUES(2,1,'phu-luc-2-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',6727,'2fc68cc6d67a188b306b55773128585df7b0d0bc7c3767b3a09069b0ba2a6a19',1,'1.');
CREATE TABLE job (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	address VARCHAR(2000) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	standing VARCHAR(12) NOT NULL, 
	asked_at DATETIME NOT NULL, 
	started_at DATETIME, 
	ended_at DATETIME, 
	held TEXT NOT NULL, 
	holder VARCHAR(40) NOT NULL, 
	lease_until DATETIME, 
	attempts INTEGER NOT NULL, 
	rows_done INTEGER NOT NULL, 
	rows_total INTEGER NOT NULL, 
	file_name VARCHAR(200) NOT NULL, 
	size BIGINT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	kept_until DATETIME, 
	wrong VARCHAR(40) NOT NULL, result TEXT, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT fk_job_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE journal (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	account_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	act VARCHAR(60) NOT NULL, 
	unit_id INTEGER, 
	subject VARCHAR(60) NOT NULL, 
	subject_id INTEGER, 
	details VARCHAR NOT NULL, 
	previous VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (id), 
	CONSTRAINT fk_journal_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_journal_hash UNIQUE (hash), 
	CONSTRAINT uq_journal_previous UNIQUE (previous)
);
INSERT INTO "journal" VALUES(1,'2019-01-20 03:00:00.000000',NULL,'system','definition.new',NULL,'definition',1,'{"code":"meeting-2018","kind":"rubric"}','0000000000000000000000000000000000000000000000000000000000000000','4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824');
INSERT INTO "journal" VALUES(2,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',1,'{"groups":5}','4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824','365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533');
INSERT INTO "journal" VALUES(3,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',1,'{"holds_from":"2018-01-01"}','365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533','5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8');
INSERT INTO "journal" VALUES(4,'2019-01-20 03:00:00.000000',NULL,'system','definition.new',NULL,'definition',2,'{"code":"quarter-2018","kind":"report_form"}','5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8','b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35');
INSERT INTO "journal" VALUES(5,'2019-01-20 03:00:00.000000',NULL,'system','definition.fill',NULL,'definition_version',2,'{"groups":1}','b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35','48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc');
INSERT INTO "journal" VALUES(6,'2019-01-20 03:00:00.000000',NULL,'system','definition.publish',NULL,'definition_version',2,'{"holds_from":"2018-01-01"}','48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc','e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9');
INSERT INTO "journal" VALUES(7,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',1,'unit',1,'{"document":"","kind":"bloc","name":"Đảng bộ Khối Một","on":"2015-01-01"}','e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9','dc1e1a3b38d489b9aa2729b69ffcd813dc4ff9533f897623c782103a8603acf2');
INSERT INTO "journal" VALUES(8,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',1,'{"login":"k.bloc-secretary"}','dc1e1a3b38d489b9aa2729b69ffcd813dc4ff9533f897623c782103a8603acf2','228a0cfdb96903b7cb803e8dc7d86bf0bc34e6bb78a6a2916afc3d6bdaf98581');
INSERT INTO "journal" VALUES(9,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',1,'{"on":"2015-01-01","person":1,"role":"bloc_secretary"}','228a0cfdb96903b7cb803e8dc7d86bf0bc34e6bb78a6a2916afc3d6bdaf98581','190909303d09e80c1f9358765304ba0f149813df5f37e716c962f2b9f53fd74d');
INSERT INTO "journal" VALUES(10,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',2,'{"login":"k.bloc-deputy"}','190909303d09e80c1f9358765304ba0f149813df5f37e716c962f2b9f53fd74d','1e2b5ed7eda47f825ea5bae1dcdd0f3f13d0a0a019f57c93fa995426d37dd9d4');
INSERT INTO "journal" VALUES(11,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',2,'{"on":"2015-01-01","person":2,"role":"bloc_deputy"}','1e2b5ed7eda47f825ea5bae1dcdd0f3f13d0a0a019f57c93fa995426d37dd9d4','b1574e94c0d16f9a4a67231a85b3cdcc4e86b620cbb0bf87bbf8d31b946cb260');
INSERT INTO "journal" VALUES(12,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',3,'{"login":"k.board-head"}','b1574e94c0d16f9a4a67231a85b3cdcc4e86b620cbb0bf87bbf8d31b946cb260','cee4af18a19078eb9958b5d11f2cd2c26855e80bafa355dd9b5c1c9d0a86580d');
INSERT INTO "journal" VALUES(13,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',3,'{"on":"2015-01-01","person":3,"role":"board_head"}','cee4af18a19078eb9958b5d11f2cd2c26855e80bafa355dd9b5c1c9d0a86580d','3007cc0072de66f3381688a7f6ccaa8cddb4193fb89153eb2630daba2a13392d');
INSERT INTO "journal" VALUES(14,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',1,'account',4,'{"login":"k.board-officer"}','3007cc0072de66f3381688a7f6ccaa8cddb4193fb89153eb2630daba2a13392d','f1a3a32d6f7498bfe4a7e19e80a12778669b1a64adffcb430b0e6b4e460ab1e3');
INSERT INTO "journal" VALUES(15,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',1,'post',4,'{"on":"2015-01-01","person":4,"role":"board_officer"}','f1a3a32d6f7498bfe4a7e19e80a12778669b1a64adffcb430b0e6b4e460ab1e3','754bfabf69549224e5da5f9e3525e16e693e26db85f21d014775dd6dfc085f8b');
INSERT INTO "journal" VALUES(16,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',2,'unit',2,'{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Mẫu","on":"2015-01-01"}','754bfabf69549224e5da5f9e3525e16e693e26db85f21d014775dd6dfc085f8b','e25af1e959b156de4d3ce6392aa2f5a2a696b2b8aac04718abe6e41cde1ee083');
INSERT INTO "journal" VALUES(17,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',5,'{"login":"d.committee-secretary"}','e25af1e959b156de4d3ce6392aa2f5a2a696b2b8aac04718abe6e41cde1ee083','4c19e80d9f498124001dbbadd3ff5867b3eabd1d3bd0347336c78e32ea7f8c9c');
INSERT INTO "journal" VALUES(18,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',5,'{"on":"2015-01-01","person":5,"role":"committee_secretary"}','4c19e80d9f498124001dbbadd3ff5867b3eabd1d3bd0347336c78e32ea7f8c9c','d2631269bdd5cda78236b588e6d7a49256b083db877f51751acf8d3c777640fe');
INSERT INTO "journal" VALUES(19,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',6,'{"login":"d.committee-deputy"}','d2631269bdd5cda78236b588e6d7a49256b083db877f51751acf8d3c777640fe','1136cbd63db3b41342d0abe051ecd2cfb0d6c8e42feb6e6ce548349811b1277a');
INSERT INTO "journal" VALUES(20,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',6,'{"on":"2015-01-01","person":6,"role":"committee_deputy"}','1136cbd63db3b41342d0abe051ecd2cfb0d6c8e42feb6e6ce548349811b1277a','8079a4bcdc1c7617722da9b69758eccec0c57cd729883cdce72d064bae756f78');
INSERT INTO "journal" VALUES(21,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',2,'account',7,'{"login":"d.committee-officer"}','8079a4bcdc1c7617722da9b69758eccec0c57cd729883cdce72d064bae756f78','f869060845590e92d8ee7b7f50c7c33588b581255a6a170edd5d216a899b3898');
INSERT INTO "journal" VALUES(22,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',2,'post',7,'{"on":"2015-01-01","person":7,"role":"committee_officer"}','f869060845590e92d8ee7b7f50c7c33588b581255a6a170edd5d216a899b3898','68b6e6869b804b4eeac04644455e7a50158e0968c86629a9b367715a366a23aa');
INSERT INTO "journal" VALUES(23,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',3,'unit',3,'{"document":"","kind":"sectional_committee","name":"Đảng bộ bộ phận Mẫu","on":"2015-01-01"}','68b6e6869b804b4eeac04644455e7a50158e0968c86629a9b367715a366a23aa','e830f0812f21a68722d670aee060d9df8594fd09b7789f191e95724c5cec2542');
INSERT INTO "journal" VALUES(24,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',3,'account',8,'{"login":"db.committee-secretary"}','e830f0812f21a68722d670aee060d9df8594fd09b7789f191e95724c5cec2542','9110c5b0244b2b175e90c69992b2250c773a52dbf85f10995f430cfc45c38199');
INSERT INTO "journal" VALUES(25,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',3,'post',8,'{"on":"2015-01-01","person":8,"role":"committee_secretary"}','9110c5b0244b2b175e90c69992b2250c773a52dbf85f10995f430cfc45c38199','cfeb44507793f816a3def5defe4f2ececc949c65dda1bc62dfdc430fd668a84d');
INSERT INTO "journal" VALUES(26,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',3,'account',9,'{"login":"db.committee-officer"}','cfeb44507793f816a3def5defe4f2ececc949c65dda1bc62dfdc430fd668a84d','4e1387fb66a922784613b6b26212df91df65de3719bd7b89ce54a322d06d270d');
INSERT INTO "journal" VALUES(27,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',3,'post',9,'{"on":"2015-01-01","person":9,"role":"committee_officer"}','4e1387fb66a922784613b6b26212df91df65de3719bd7b89ce54a322d06d270d','3e59536053449b270b52e56b6143595665645f9242bd9b909e2f308e06e95108');
INSERT INTO "journal" VALUES(28,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',4,'unit',4,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Văn phòng","on":"2015-01-01"}','3e59536053449b270b52e56b6143595665645f9242bd9b909e2f308e06e95108','4f083ec82c6963f77dbb9bc4e9f268354e2f07b7d1b03324a40321b995fe7d70');
INSERT INTO "journal" VALUES(29,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',4,'headcount',1,'{"as_of":"2015-01-01","members":12}','4f083ec82c6963f77dbb9bc4e9f268354e2f07b7d1b03324a40321b995fe7d70','cb3c5c3e500d1fa800ef3a7bed209342796ba47363571c788a90f822ace9df17');
INSERT INTO "journal" VALUES(30,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',10,'{"login":"d1.cell-secretary"}','cb3c5c3e500d1fa800ef3a7bed209342796ba47363571c788a90f822ace9df17','55c4cd4303e5a98c8cfc6908b43bd1be130f8088c2296dbccc7ba959c21c5842');
INSERT INTO "journal" VALUES(31,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',10,'{"on":"2015-01-01","person":10,"role":"cell_secretary"}','55c4cd4303e5a98c8cfc6908b43bd1be130f8088c2296dbccc7ba959c21c5842','1db6b1bdb4715890fc7cede8873da67be422249f1fe320d504f94caf483e3bb2');
INSERT INTO "journal" VALUES(32,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',11,'{"login":"d1.cell-deputy"}','1db6b1bdb4715890fc7cede8873da67be422249f1fe320d504f94caf483e3bb2','0eb7dab0ba742e61c52f0b23b1965d446b7972c1788a432ed0c219269cd8d3ad');
INSERT INTO "journal" VALUES(33,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',11,'{"on":"2015-01-01","person":11,"role":"cell_deputy"}','0eb7dab0ba742e61c52f0b23b1965d446b7972c1788a432ed0c219269cd8d3ad','67341e46fa918967decef3ec7161f2ea1a0ce5efc106c48161514f8d2eef3a6e');
INSERT INTO "journal" VALUES(34,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',12,'{"login":"d1.cell-member"}','67341e46fa918967decef3ec7161f2ea1a0ce5efc106c48161514f8d2eef3a6e','91935d6cf6398f84e14f6cf88060f4045af73761c37dda956afd1cc00c5f3d24');
INSERT INTO "journal" VALUES(35,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',12,'{"on":"2015-01-01","person":12,"role":"cell_member"}','91935d6cf6398f84e14f6cf88060f4045af73761c37dda956afd1cc00c5f3d24','7621df0c346ec11a5bac56a73ca92ab4808cd71b9a62f0d368737b9b3be6ca30');
INSERT INTO "journal" VALUES(36,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',13,'{"login":"d1.cell-clerk"}','7621df0c346ec11a5bac56a73ca92ab4808cd71b9a62f0d368737b9b3be6ca30','879e046a3d27d05f2d21fdb5c2a64475f5b4b970f9c3fa54745214675aef5182');
INSERT INTO "journal" VALUES(37,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',13,'{"on":"2015-01-01","person":13,"role":"cell_clerk"}','879e046a3d27d05f2d21fdb5c2a64475f5b4b970f9c3fa54745214675aef5182','8de07ce49136d8ac503fd897b6ac26ca04ad96a4beb93ad9be9a50dc4b72e8d3');
INSERT INTO "journal" VALUES(38,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',4,'account',14,'{"login":"d1.follower"}','8de07ce49136d8ac503fd897b6ac26ca04ad96a4beb93ad9be9a50dc4b72e8d3','c0a3a656996e50fdb02dedb7b00b09e6817fc63b52f2aee4bdbce308953a2998');
INSERT INTO "journal" VALUES(39,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',4,'post',14,'{"on":"2015-01-01","person":14,"role":"follower"}','c0a3a656996e50fdb02dedb7b00b09e6817fc63b52f2aee4bdbce308953a2998','fa07c38a27fc22f7160b92856e1f94388d4855d748b48a0b7292a2be350279fa');
INSERT INTO "journal" VALUES(40,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',5,'unit',5,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Thanh tra","on":"2015-01-01"}','fa07c38a27fc22f7160b92856e1f94388d4855d748b48a0b7292a2be350279fa','5087d774b209770cc003881ee76e13083f1f839ab810a5078296be3e1ef38045');
INSERT INTO "journal" VALUES(41,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',5,'headcount',2,'{"as_of":"2015-01-01","members":12}','5087d774b209770cc003881ee76e13083f1f839ab810a5078296be3e1ef38045','ecc5fee59326d7257f07823b90fb402de2ac3ee3b9b2ac95579149fa9d5d0fe4');
INSERT INTO "journal" VALUES(42,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',5,'account',15,'{"login":"d2.cell-secretary"}','ecc5fee59326d7257f07823b90fb402de2ac3ee3b9b2ac95579149fa9d5d0fe4','37c35826419ac9f053f903a1ea2c109830f6ecf6da360ac39cd8c6330fde7767');
INSERT INTO "journal" VALUES(43,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',5,'post',15,'{"on":"2015-01-01","person":15,"role":"cell_secretary"}','37c35826419ac9f053f903a1ea2c109830f6ecf6da360ac39cd8c6330fde7767','b94119d63b956af4dc05e3dfc97c2b80d8de69de2312c8c2812c4fd1c93b3f41');
INSERT INTO "journal" VALUES(44,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',5,'account',16,'{"login":"d2.cell-clerk"}','b94119d63b956af4dc05e3dfc97c2b80d8de69de2312c8c2812c4fd1c93b3f41','c5414a86adc228c7dda177fddd8b2cf17c66cb9b58700d118d2c1c54eafd23a0');
INSERT INTO "journal" VALUES(45,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',5,'post',16,'{"on":"2015-01-01","person":16,"role":"cell_clerk"}','c5414a86adc228c7dda177fddd8b2cf17c66cb9b58700d118d2c1c54eafd23a0','5a8b588b489f654d9166220373547ce037a671e8695fb510e97602ba05897499');
INSERT INTO "journal" VALUES(46,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',6,'unit',6,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Đội Một","on":"2015-01-01"}','5a8b588b489f654d9166220373547ce037a671e8695fb510e97602ba05897499','5f7b3ac7d01c057f6626a6510cdcf078f4a648e5d636b14fd232e1648a95d338');
INSERT INTO "journal" VALUES(47,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',6,'headcount',3,'{"as_of":"2015-01-01","members":12}','5f7b3ac7d01c057f6626a6510cdcf078f4a648e5d636b14fd232e1648a95d338','0c0d3e5f8887b1e3cdfccd6bc4b45bbb153b3720f6d6a53de3c3d05f1bbe76cc');
INSERT INTO "journal" VALUES(48,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',6,'account',17,'{"login":"db1.cell-secretary"}','0c0d3e5f8887b1e3cdfccd6bc4b45bbb153b3720f6d6a53de3c3d05f1bbe76cc','021d14682b3aaa511e57455f762a60630ea598e7c212ae2f0ba205c4f260e802');
INSERT INTO "journal" VALUES(49,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',6,'post',17,'{"on":"2015-01-01","person":17,"role":"cell_secretary"}','021d14682b3aaa511e57455f762a60630ea598e7c212ae2f0ba205c4f260e802','d40858d6fd8829ad266deb95da040f709e86a1d73540cb1bbb50ebb8a86a88c6');
INSERT INTO "journal" VALUES(50,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',6,'account',18,'{"login":"db1.cell-clerk"}','d40858d6fd8829ad266deb95da040f709e86a1d73540cb1bbb50ebb8a86a88c6','f6a6facd24df7861f60fee59437be5bf198fd56d9a6d4b9746e12710bf2f82a1');
INSERT INTO "journal" VALUES(51,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',6,'post',18,'{"on":"2015-01-01","person":18,"role":"cell_clerk"}','f6a6facd24df7861f60fee59437be5bf198fd56d9a6d4b9746e12710bf2f82a1','a343b0197becd8358772cdbdd35b7bd23cae59d51619aeddce72b27bf42b9f81');
INSERT INTO "journal" VALUES(52,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',7,'unit',7,'{"document":"","kind":"grassroots_cell","name":"Chi bộ Thư viện","on":"2015-01-01"}','a343b0197becd8358772cdbdd35b7bd23cae59d51619aeddce72b27bf42b9f81','8f9ba9ae4f5740c9ef85141232b7cd2b16c3140bf38fed79e1ac8174ed3200a5');
INSERT INTO "journal" VALUES(53,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',7,'headcount',4,'{"as_of":"2015-01-01","members":12}','8f9ba9ae4f5740c9ef85141232b7cd2b16c3140bf38fed79e1ac8174ed3200a5','9223deddf0d03775f2206f43ac66608862347247e46ef3490bb25ab281b5a23b');
INSERT INTO "journal" VALUES(54,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',7,'account',19,'{"login":"c.cell-secretary"}','9223deddf0d03775f2206f43ac66608862347247e46ef3490bb25ab281b5a23b','c28807033614a4bc73d17c6417a53bdf144b7222295655921df9976b54cd6b16');
INSERT INTO "journal" VALUES(55,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',7,'post',19,'{"on":"2015-01-01","person":19,"role":"cell_secretary"}','c28807033614a4bc73d17c6417a53bdf144b7222295655921df9976b54cd6b16','5787d77ae0a2e220cdca4144f7dca2076640cd85d5cb1af2ab34fe7f1ae300fb');
INSERT INTO "journal" VALUES(56,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',7,'account',20,'{"login":"c.cell-clerk"}','5787d77ae0a2e220cdca4144f7dca2076640cd85d5cb1af2ab34fe7f1ae300fb','076a832827b1755d480007a82cf08dcf4dedf7e891dc4984164e18a0ba506523');
INSERT INTO "journal" VALUES(57,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',7,'post',20,'{"on":"2015-01-01","person":20,"role":"cell_clerk"}','076a832827b1755d480007a82cf08dcf4dedf7e891dc4984164e18a0ba506523','2fdbc067913851de2998e85132146fe00e0949b52c3c4503c35ad3887dea8c15');
INSERT INTO "journal" VALUES(58,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',8,'unit',8,'{"document":"","kind":"bloc","name":"Đảng bộ Khối Hai","on":"2015-01-01"}','2fdbc067913851de2998e85132146fe00e0949b52c3c4503c35ad3887dea8c15','f725e9eab46d951aaf7120788061989ed919b49145e9095b5129bab6c82c0937');
INSERT INTO "journal" VALUES(59,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',8,'account',21,'{"login":"k2.bloc-secretary"}','f725e9eab46d951aaf7120788061989ed919b49145e9095b5129bab6c82c0937','00bc7f3a96d431f032789c7f28e5a7b03dfdcee27eea5fed994b26f5c8d499a6');
INSERT INTO "journal" VALUES(60,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',8,'post',21,'{"on":"2015-01-01","person":21,"role":"bloc_secretary"}','00bc7f3a96d431f032789c7f28e5a7b03dfdcee27eea5fed994b26f5c8d499a6','cf863a8477b545351eeec561b29741557ef305c06a7ceca9b33f0c17c4ab3862');
INSERT INTO "journal" VALUES(61,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',8,'account',22,'{"login":"k2.board-officer"}','cf863a8477b545351eeec561b29741557ef305c06a7ceca9b33f0c17c4ab3862','08957de431768a8b454390d75f434e5eccbaa6ed732b2d98227bff1ebac3d810');
INSERT INTO "journal" VALUES(62,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',8,'post',22,'{"on":"2015-01-01","person":22,"role":"board_officer"}','08957de431768a8b454390d75f434e5eccbaa6ed732b2d98227bff1ebac3d810','a9f821c36e4c3382f538afed20c62f9232cf7ee84b594092648bb81c8edec826');
INSERT INTO "journal" VALUES(63,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',9,'unit',9,'{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Khác","on":"2015-01-01"}','a9f821c36e4c3382f538afed20c62f9232cf7ee84b594092648bb81c8edec826','10da3358556c3098cb7549ee76adc38b56fdad88a2178f0ac8e5f90d9664a21b');
INSERT INTO "journal" VALUES(64,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',9,'account',23,'{"login":"e.committee-secretary"}','10da3358556c3098cb7549ee76adc38b56fdad88a2178f0ac8e5f90d9664a21b','b047d1176bf4a859f0ac47ee6bf53624d91e079a07993df5eb43ba6ab94dba19');
INSERT INTO "journal" VALUES(65,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',9,'post',23,'{"on":"2015-01-01","person":23,"role":"committee_secretary"}','b047d1176bf4a859f0ac47ee6bf53624d91e079a07993df5eb43ba6ab94dba19','312e2d4aefc2d5a05f28ccf72ca3d3ce8f31bcb18e03a709e791a65df409f0d2');
INSERT INTO "journal" VALUES(66,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',9,'account',24,'{"login":"e.committee-officer"}','312e2d4aefc2d5a05f28ccf72ca3d3ce8f31bcb18e03a709e791a65df409f0d2','b2479444ac5e255d96af59bad13c71a2de31c831af8bb4241798ae10ac39eef0');
INSERT INTO "journal" VALUES(67,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',9,'post',24,'{"on":"2015-01-01","person":24,"role":"committee_officer"}','b2479444ac5e255d96af59bad13c71a2de31c831af8bb4241798ae10ac39eef0','8e31755b4d11eba160efb897f205f73a932179426818263fb438a7a55f6f75a5');
INSERT INTO "journal" VALUES(68,'2019-01-20 03:00:00.000000',NULL,'system','unit.found',10,'unit',10,'{"document":"","kind":"subordinate_cell","name":"Chi bộ Khác","on":"2015-01-01"}','8e31755b4d11eba160efb897f205f73a932179426818263fb438a7a55f6f75a5','9733cb2066f0c9323a734e0fbf4f83564f642c5646e6736eb54e2a1be77f45a1');
INSERT INTO "journal" VALUES(69,'2019-01-20 03:00:00.000000',NULL,'system','unit.headcount',10,'headcount',5,'{"as_of":"2015-01-01","members":12}','9733cb2066f0c9323a734e0fbf4f83564f642c5646e6736eb54e2a1be77f45a1','3669492c4491c7cd78101cd3bdb5c78ac1b5a50ebcb500499f359d7dc9b770b1');
INSERT INTO "journal" VALUES(70,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',10,'account',25,'{"login":"e1.cell-secretary"}','3669492c4491c7cd78101cd3bdb5c78ac1b5a50ebcb500499f359d7dc9b770b1','46dbfebd765d538c5a0648db33e7848069d4d870b5433e9e3c83ae24f424abbc');
INSERT INTO "journal" VALUES(71,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',10,'post',25,'{"on":"2015-01-01","person":25,"role":"cell_secretary"}','46dbfebd765d538c5a0648db33e7848069d4d870b5433e9e3c83ae24f424abbc','9924c854d4e30da046173d21e08486bd6b5f226d3d732d37b7650289c3ea7938');
INSERT INTO "journal" VALUES(72,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',10,'account',26,'{"login":"e1.cell-clerk"}','9924c854d4e30da046173d21e08486bd6b5f226d3d732d37b7650289c3ea7938','89bf59afbf73785eed13a121e7d10b3b16b509af2177ef5da838b1e131acf4fc');
INSERT INTO "journal" VALUES(73,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',10,'post',26,'{"on":"2015-01-01","person":26,"role":"cell_clerk"}','89bf59afbf73785eed13a121e7d10b3b16b509af2177ef5da838b1e131acf4fc','80633fd30e6e03a4cff8ae927b7177f4f33bfab2058435645a75f200926ff702');
INSERT INTO "journal" VALUES(74,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',NULL,'account',27,'{"login":"administrator"}','80633fd30e6e03a4cff8ae927b7177f4f33bfab2058435645a75f200926ff702','1017dfc927752f233570579ae7dd060fe644d437dd66403cdb90af1f69383abb');
INSERT INTO "journal" VALUES(75,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',NULL,'post',27,'{"on":"2015-01-01","person":27,"role":"administrator"}','1017dfc927752f233570579ae7dd060fe644d437dd66403cdb90af1f69383abb','8c1918fb4041a38ee873cdc7a4fe1b4132f3529d836b67df744d0edf21519ac0');
INSERT INTO "journal" VALUES(76,'2019-01-20 03:00:00.000000',NULL,'system','account.enrol',NULL,'account',28,'{"login":"auditor"}','8c1918fb4041a38ee873cdc7a4fe1b4132f3529d836b67df744d0edf21519ac0','127c5aba71a59dcc465488f3545da8bd62e68b910901646d1dfa0e7115142316');
INSERT INTO "journal" VALUES(77,'2019-01-20 03:00:00.000000',NULL,'system','post.begin',NULL,'post',28,'{"on":"2015-01-01","person":28,"role":"auditor"}','127c5aba71a59dcc465488f3545da8bd62e68b910901646d1dfa0e7115142316','9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245');
INSERT INTO "journal" VALUES(78,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',1,'{"kind":"regular","period":"2018-10-01"}','9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245','493bc8638301fe9cd83e5ff98a77554e4ec2818b8bea0aef41eb74a700ed3cc1');
INSERT INTO "journal" VALUES(79,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',1,'{}','493bc8638301fe9cd83e5ff98a77554e4ec2818b8bea0aef41eb74a700ed3cc1','3ea20ffee6536ea952ce3249663f792e7aa45cb9d8af36a00ae17d3e0b29ca7e');
INSERT INTO "journal" VALUES(80,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',1,'{}','3ea20ffee6536ea952ce3249663f792e7aa45cb9d8af36a00ae17d3e0b29ca7e','7c715d03e2181d71389a3e1547fdd4841a2038c9baa67f9c51922bc827918a7d');
INSERT INTO "journal" VALUES(81,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',1,'{}','7c715d03e2181d71389a3e1547fdd4841a2038c9baa67f9c51922bc827918a7d','2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2');
INSERT INTO "journal" VALUES(82,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',1,'{"commitment":"e5aca353313139d40006a0efb3c84296f307275d7d19fef337fb610f158bf704"}','2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2','821561d02a9d4c521c3328a01554b8da79662e65c9256dd49e368fd55abe9563');
INSERT INTO "journal" VALUES(83,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',2,'{"kind":"combined","period":"2018-11-01"}','821561d02a9d4c521c3328a01554b8da79662e65c9256dd49e368fd55abe9563','7e7360895ed0648d3679aaaf9263cbc8342247abe327838ab5e2ff9aae5fe19b');
INSERT INTO "journal" VALUES(84,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',2,'{}','7e7360895ed0648d3679aaaf9263cbc8342247abe327838ab5e2ff9aae5fe19b','fc7aec3b354dfd5fc9c9de61abc8bd9f42face0fbd1ff63be3e98d6418d8eebe');
INSERT INTO "journal" VALUES(85,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',2,'{}','fc7aec3b354dfd5fc9c9de61abc8bd9f42face0fbd1ff63be3e98d6418d8eebe','1e35a41b6b0d723faf6bb11d0a7c7aae18bedfe598959ff61acf55253af57420');
INSERT INTO "journal" VALUES(86,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',2,'{}','1e35a41b6b0d723faf6bb11d0a7c7aae18bedfe598959ff61acf55253af57420','2bf04b6be9aa22fd6e50df722f9b907644ae71a631ffccd7b5155c50a3cf0688');
INSERT INTO "journal" VALUES(87,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',2,'{"commitment":"ef81aeef14964728834de5577687ce00bf10887a6e89c793f000790ba7dbca6c"}','2bf04b6be9aa22fd6e50df722f9b907644ae71a631ffccd7b5155c50a3cf0688','b412b8aad38fe7e9266245d2665022ed946b21abe851027768c1b2a16adbc096');
INSERT INTO "journal" VALUES(88,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',3,'{"kind":"regular","period":"2018-12-01"}','b412b8aad38fe7e9266245d2665022ed946b21abe851027768c1b2a16adbc096','a55903dafb49d4de1886b14662b7aa1af6a98e2264c7c544aad63fc1df00fe22');
INSERT INTO "journal" VALUES(89,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',3,'{}','a55903dafb49d4de1886b14662b7aa1af6a98e2264c7c544aad63fc1df00fe22','87cfba19f85ccd3033b8279df43884fbbb3a0851da682445e5de8f0c0874c15b');
INSERT INTO "journal" VALUES(90,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',3,'{}','87cfba19f85ccd3033b8279df43884fbbb3a0851da682445e5de8f0c0874c15b','8e2e9c5c4ae0f9d913a1ded53838fe8fef14d39b8a158f8e5b5a32fe12d0113c');
INSERT INTO "journal" VALUES(91,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',3,'{}','8e2e9c5c4ae0f9d913a1ded53838fe8fef14d39b8a158f8e5b5a32fe12d0113c','a241a6c4fb594c93b3b7483520930a55385c901cb1f5c980039beb73f65ae38b');
INSERT INTO "journal" VALUES(92,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',3,'{"commitment":"4ce309d795f5af4947abfe69198f4cbe5d26b1787dece618b61e2222829cfef3"}','a241a6c4fb594c93b3b7483520930a55385c901cb1f5c980039beb73f65ae38b','02d0f568ed287df41422974aa8b901671fd1e730e37c06548a645d71830a76cb');
INSERT INTO "journal" VALUES(93,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.begin',4,'report',1,'{"quarter":"2018-Q4"}','02d0f568ed287df41422974aa8b901671fd1e730e37c06548a645d71830a76cb','1014a1a7d9c0ea593ea076115e5a0a0a20dc8054f7d6275d75a6ebffd28b61ea');
INSERT INTO "journal" VALUES(94,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b","version":1}','1014a1a7d9c0ea593ea076115e5a0a0a20dc8054f7d6275d75a6ebffd28b61ea','405018b1095483dd98d37727d54152586f9767383acfdb44bab24077ffb57880');
INSERT INTO "journal" VALUES(95,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',4,'{"kind":"regular","period":"2018-10-01"}','405018b1095483dd98d37727d54152586f9767383acfdb44bab24077ffb57880','784092416bc13be7042085bf3bd7c764c59c164f3be7dc11d96375977a3f2f29');
INSERT INTO "journal" VALUES(96,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',4,'{}','784092416bc13be7042085bf3bd7c764c59c164f3be7dc11d96375977a3f2f29','dc5923496a6ff471b5526b1ec3e1a130aec9a73f0c9a4a83e813242e88a7364c');
INSERT INTO "journal" VALUES(97,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',4,'{}','dc5923496a6ff471b5526b1ec3e1a130aec9a73f0c9a4a83e813242e88a7364c','36c7fd37be7a8afaaaff8afe3273f82d86751eba3a91c415ae2b38a2cf72e39b');
INSERT INTO "journal" VALUES(98,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',4,'{}','36c7fd37be7a8afaaaff8afe3273f82d86751eba3a91c415ae2b38a2cf72e39b','bf3eb7e3aec9113fae2398f3615d51e994e293a6a297a447badf7f73eea0f268');
INSERT INTO "journal" VALUES(99,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',4,'{"commitment":"e710b387ae3dc06766f2bc6a0ca5d3c15a06c8f53273d1cee4bc850ccc724ef5"}','bf3eb7e3aec9113fae2398f3615d51e994e293a6a297a447badf7f73eea0f268','e989336121a72d22c2383ee82c3d1971aa54888bf873b7287301fc34542f6edc');
INSERT INTO "journal" VALUES(100,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',5,'{"kind":"combined","period":"2018-11-01"}','e989336121a72d22c2383ee82c3d1971aa54888bf873b7287301fc34542f6edc','56a1d83a07e65b77c6959c621094c3778d569576765b1a45f8ac53b7d432dadf');
INSERT INTO "journal" VALUES(101,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',5,'{}','56a1d83a07e65b77c6959c621094c3778d569576765b1a45f8ac53b7d432dadf','e552ddc3f96dc3b5278d7e7b63836d418444cbde3bbd5184f63692f5d6155dd2');
INSERT INTO "journal" VALUES(102,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',5,'{}','e552ddc3f96dc3b5278d7e7b63836d418444cbde3bbd5184f63692f5d6155dd2','7bf648ffabf3a40814feee356532f2821de44d594a6ead5de98aca53ffb57610');
INSERT INTO "journal" VALUES(103,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',5,'{}','7bf648ffabf3a40814feee356532f2821de44d594a6ead5de98aca53ffb57610','9e2a5bf776065630868bc834ee25c5bfc4c43003f407277b58f864a64ea3ea5e');
INSERT INTO "journal" VALUES(104,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',5,'{"commitment":"faa26373dcb4bce51923757c9f166e10b7a218fd7f8be13ca01b96e1c339fe4e"}','9e2a5bf776065630868bc834ee25c5bfc4c43003f407277b58f864a64ea3ea5e','312b82cf1cef9e8340f4db631916a6ad3d048a8b6f95f5ac5757d3fe4234e1d1');
INSERT INTO "journal" VALUES(105,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',6,'{"kind":"regular","period":"2018-12-01"}','312b82cf1cef9e8340f4db631916a6ad3d048a8b6f95f5ac5757d3fe4234e1d1','0a8634bdd09ec47dbf6b406a2b4bcdad2c65c0acd65395705a14b4eccba8cb49');
INSERT INTO "journal" VALUES(106,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',6,'{}','0a8634bdd09ec47dbf6b406a2b4bcdad2c65c0acd65395705a14b4eccba8cb49','0dd3b069ca8ccf8fac113195719623c732a8f02e321ffaa55d1e09a13dd9c730');
INSERT INTO "journal" VALUES(107,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',6,'{}','0dd3b069ca8ccf8fac113195719623c732a8f02e321ffaa55d1e09a13dd9c730','ebd2d5b8f0d51e4b76b8adb449e153e11175faafa34d032094ae4e8504849b0c');
INSERT INTO "journal" VALUES(108,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',6,'{}','ebd2d5b8f0d51e4b76b8adb449e153e11175faafa34d032094ae4e8504849b0c','c126376b664933506e3ffd5dc82ff4174db7bcc2cf6b4e06e19add1a2021261c');
INSERT INTO "journal" VALUES(109,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',6,'{"commitment":"655dfc8f030d84535b7e53b849ae6a76ef81e7de4c219c5f64ecdbff629630f4"}','c126376b664933506e3ffd5dc82ff4174db7bcc2cf6b4e06e19add1a2021261c','71dcff56d65ddc3b950097187f1f1b2140db7ed7d3a5a577ea0a88e16cef3fd3');
INSERT INTO "journal" VALUES(110,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.begin',6,'report',2,'{"quarter":"2018-Q4"}','71dcff56d65ddc3b950097187f1f1b2140db7ed7d3a5a577ea0a88e16cef3fd3','8082e258adde8a3121bd3a3fe8dbcbbc5e2869737ff38405eb090559fbb9132a');
INSERT INTO "journal" VALUES(111,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.submit',6,'report',2,'{"sha256":"caf68ea52011c06e54bd0fd948b23910e511d52f7ab29a2175571d17195c4330","version":1}','8082e258adde8a3121bd3a3fe8dbcbbc5e2869737ff38405eb090559fbb9132a','f7fad9d6425a908f8ab025ada42950d38c3d1fcbd188f4fbf36815e9b2a366d4');
INSERT INTO "journal" VALUES(112,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',7,'{"kind":"regular","period":"2018-10-01"}','f7fad9d6425a908f8ab025ada42950d38c3d1fcbd188f4fbf36815e9b2a366d4','b8188e2d0a7aa3ff4538552dadef56f91a85ac53a1abc168a67ee0191059c9f4');
INSERT INTO "journal" VALUES(113,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',7,'{}','b8188e2d0a7aa3ff4538552dadef56f91a85ac53a1abc168a67ee0191059c9f4','c84c8a14fbeb954f51b520494140ca00771855fa54b799bc6d038d1c65f51f7a');
INSERT INTO "journal" VALUES(114,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',7,'{}','c84c8a14fbeb954f51b520494140ca00771855fa54b799bc6d038d1c65f51f7a','c92307320018e255a125339b094a9ebce1dc05383c1e750d2d6652cd9cb5035a');
INSERT INTO "journal" VALUES(115,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',7,'{}','c92307320018e255a125339b094a9ebce1dc05383c1e750d2d6652cd9cb5035a','9a7b765aede6cf9b57a28229b179de77bf128e4540094872123a2200a0ea912a');
INSERT INTO "journal" VALUES(116,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',7,'{"commitment":"14a13862b2e168f34a0d8dba3e4179082fb87bb31f7acb56e1d685aa67cfc077"}','9a7b765aede6cf9b57a28229b179de77bf128e4540094872123a2200a0ea912a','30320f65de17fc3d6d621ace4f4ce8401d47ef117564b81a3e5c2c8812542cb1');
INSERT INTO "journal" VALUES(117,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',8,'{"kind":"combined","period":"2018-11-01"}','30320f65de17fc3d6d621ace4f4ce8401d47ef117564b81a3e5c2c8812542cb1','b6c54b4cd1b1bf3258d5dc2d797cc6ba77190f61d21b2bee6c1a5d66b2045ac3');
INSERT INTO "journal" VALUES(118,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',8,'{}','b6c54b4cd1b1bf3258d5dc2d797cc6ba77190f61d21b2bee6c1a5d66b2045ac3','221d4522bdf836fadcae25e4bc3e0735c83befe3da533141983bf5c296cb5831');
INSERT INTO "journal" VALUES(119,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',8,'{}','221d4522bdf836fadcae25e4bc3e0735c83befe3da533141983bf5c296cb5831','6b30ef4dd9351c5dcb94646ac6370642217ca95aad699c9bca425fe9ae49fc54');
INSERT INTO "journal" VALUES(120,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',8,'{}','6b30ef4dd9351c5dcb94646ac6370642217ca95aad699c9bca425fe9ae49fc54','6583b99970cd41bf4c30023adc460025a5ceaef56e7cb3e6d3fb40fbce7b0484');
INSERT INTO "journal" VALUES(121,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',8,'{"commitment":"626c49a0182eae458fbb1c30dd68f4bc9e247905cff6bf40ace07ef09315775b"}','6583b99970cd41bf4c30023adc460025a5ceaef56e7cb3e6d3fb40fbce7b0484','425eb291ad08a589f5becc7930f8cfb20f1c1137104eeeaff28bb2f4aa27943d');
INSERT INTO "journal" VALUES(122,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',9,'{"kind":"regular","period":"2018-12-01"}','425eb291ad08a589f5becc7930f8cfb20f1c1137104eeeaff28bb2f4aa27943d','05377888fcc78c5cccca7e8f3be7709ef6661646befc1c94f2af20741ffcc496');
INSERT INTO "journal" VALUES(123,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',9,'{}','05377888fcc78c5cccca7e8f3be7709ef6661646befc1c94f2af20741ffcc496','77526a72d261757ab86b87f3da83c219ea0aac448d8659d3bcf8cd255fb5c864');
INSERT INTO "journal" VALUES(124,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',9,'{}','77526a72d261757ab86b87f3da83c219ea0aac448d8659d3bcf8cd255fb5c864','d94f4b38cbbc93b3babc7120cbf0a354710eb3d616b11d5ad93188cfdae2d83f');
INSERT INTO "journal" VALUES(125,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',9,'{}','d94f4b38cbbc93b3babc7120cbf0a354710eb3d616b11d5ad93188cfdae2d83f','85364a316f2032a49c91c06004651761a164125efbcd7d0cc3fd56b4dd569846');
INSERT INTO "journal" VALUES(126,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',9,'{"commitment":"f724227a5ef90a990b2e487affc40681bb2ce0160ac4359a1a5acaeedece6e87"}','85364a316f2032a49c91c06004651761a164125efbcd7d0cc3fd56b4dd569846','a7f48ec1ba7f1d0e38aed86e2b0261bb3f17b88ba3a965e0a0a74eefb9f29bf2');
INSERT INTO "journal" VALUES(127,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.begin',7,'report',3,'{"quarter":"2018-Q4"}','a7f48ec1ba7f1d0e38aed86e2b0261bb3f17b88ba3a965e0a0a74eefb9f29bf2','5e2fdd9351a59ff28bd951e5125cbebd6abf5726a7903db2e26b84756cc5856b');
INSERT INTO "journal" VALUES(128,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.submit',7,'report',3,'{"sha256":"a3667f33426339facc3d3bb5631fff9a1391f6b6bc99f9f748045215b3964fae","version":1}','5e2fdd9351a59ff28bd951e5125cbebd6abf5726a7903db2e26b84756cc5856b','c4ef6c4db3b7a7ed4de1c59458b7cdd9b0f0349865657f7d870f1c7e54aa0ce7');
INSERT INTO "journal" VALUES(129,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','c4ef6c4db3b7a7ed4de1c59458b7cdd9b0f0349865657f7d870f1c7e54aa0ce7','4f66ba6546cfc5fd1cf66977198382e4e6eb1397f5ee0c9a13361a5119195a2b');
INSERT INTO "journal" VALUES(130,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','4f66ba6546cfc5fd1cf66977198382e4e6eb1397f5ee0c9a13361a5119195a2b','248772d40c1ccaf20bcd95fc69aeea8767f532365062f9f7f311a7a6cc54c4cc');
INSERT INTO "journal" VALUES(131,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.send_back',4,'report',1,'{"sha256":"059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b","version":1}','248772d40c1ccaf20bcd95fc69aeea8767f532365062f9f7f311a7a6cc54c4cc','bac96f67e8888d5c3a3dbad7e2dccdf329c158670e65a0a65bd1e0df25c69870');
INSERT INTO "journal" VALUES(132,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b","version":2}','bac96f67e8888d5c3a3dbad7e2dccdf329c158670e65a0a65bd1e0df25c69870','66e7e8a669ac46fdde0f8a6ffc6feeeb6a62cbe0dbae39466c66fd00dc33cb01');
INSERT INTO "journal" VALUES(133,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','66e7e8a669ac46fdde0f8a6ffc6feeeb6a62cbe0dbae39466c66fd00dc33cb01','25c597efecd70a3b886a741790478250bcd48bfd1e88e8d9035302792b0601be');
INSERT INTO "journal" VALUES(134,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','25c597efecd70a3b886a741790478250bcd48bfd1e88e8d9035302792b0601be','59656c1fc6659bbe41cfaaa1038586f863f9eaaa9c7d47b7c03a62384d1e7557');
INSERT INTO "journal" VALUES(135,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.approve',4,'report',1,'{"sha256":"059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b","version":2}','59656c1fc6659bbe41cfaaa1038586f863f9eaaa9c7d47b7c03a62384d1e7557','064eb6c05a50195a929344c075c23fda80088c7634a276ccd93c83e600836626');
INSERT INTO "journal" VALUES(136,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','064eb6c05a50195a929344c075c23fda80088c7634a276ccd93c83e600836626','788996cc7ae92fb5bc362dcc4bfd64f40aaa49facacad56bddde02a3688b922c');
INSERT INTO "journal" VALUES(137,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','788996cc7ae92fb5bc362dcc4bfd64f40aaa49facacad56bddde02a3688b922c','3d0fdd8b2a2852b55f20b9fa9c8a2bb1c9b748026ff943392e754ce775a00f81');
INSERT INTO "journal" VALUES(138,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.receive',6,'report',2,'{"sha256":"caf68ea52011c06e54bd0fd948b23910e511d52f7ab29a2175571d17195c4330","version":1}','3d0fdd8b2a2852b55f20b9fa9c8a2bb1c9b748026ff943392e754ce775a00f81','a0259d9eebd3df9a0b5c75ac27a9b303c9d3f35d20020d241ae15ff03f174b8f');
INSERT INTO "journal" VALUES(139,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','a0259d9eebd3df9a0b5c75ac27a9b303c9d3f35d20020d241ae15ff03f174b8f','49e28dee3c481d6f2fb455a3dac75ce9bf07cb04f147113c2b6eb06d28dd7ec3');
INSERT INTO "journal" VALUES(140,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','49e28dee3c481d6f2fb455a3dac75ce9bf07cb04f147113c2b6eb06d28dd7ec3','19c1ea57d24daac3b301db02e51b2862e41dfe1a42f32bccc0fe6b0be7f332cf');
INSERT INTO "journal" VALUES(141,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.approve',6,'report',2,'{"sha256":"caf68ea52011c06e54bd0fd948b23910e511d52f7ab29a2175571d17195c4330","version":1}','19c1ea57d24daac3b301db02e51b2862e41dfe1a42f32bccc0fe6b0be7f332cf','a4f2b5cad62ca74ffcce64da62db111f3fd3badebafb2949b130bc3c08a68dfe');
INSERT INTO "journal" VALUES(142,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','a4f2b5cad62ca74ffcce64da62db111f3fd3badebafb2949b130bc3c08a68dfe','e0ffde7ca011e0a1de0f84b25a0c0b7b9ebc4e32bf15183b15052cfab90e9bb4');
INSERT INTO "journal" VALUES(143,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','e0ffde7ca011e0a1de0f84b25a0c0b7b9ebc4e32bf15183b15052cfab90e9bb4','00cb5d33d02779c2e4719425fcb668261cf92a3ee8f07560fa26b11653579065');
INSERT INTO "journal" VALUES(144,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',7,'report',3,'{"sha256":"a3667f33426339facc3d3bb5631fff9a1391f6b6bc99f9f748045215b3964fae","version":1}','00cb5d33d02779c2e4719425fcb668261cf92a3ee8f07560fa26b11653579065','76ebccc863e27e2bfc4b7c6caaed0aa1630731e24a0fe81f61047efe80a6a6af');
INSERT INTO "journal" VALUES(145,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',7,'report',3,'{"version":1}','76ebccc863e27e2bfc4b7c6caaed0aa1630731e24a0fe81f61047efe80a6a6af','6754707f901f8473aa1e7acfc737cdf648121968076e75ea72c243b44e5ac91a');
INSERT INTO "journal" VALUES(146,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',7,'report',3,'{"sha256":"a3667f33426339facc3d3bb5631fff9a1391f6b6bc99f9f748045215b3964fae","version":1}','6754707f901f8473aa1e7acfc737cdf648121968076e75ea72c243b44e5ac91a','ce40b21bbaaeedef781c8779fd1d253364c4414365a3ae7bca91d22fddcab007');
INSERT INTO "journal" VALUES(147,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.begin',3,'report',4,'{"quarter":"2018-Q4"}','ce40b21bbaaeedef781c8779fd1d253364c4414365a3ae7bca91d22fddcab007','19cacd9daf2de22347189ff45ea5990b058652758d96913074ad0239bf32fa38');
INSERT INTO "journal" VALUES(148,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.submit',3,'report',4,'{"sha256":"96681a830871bae4d8e5746c31ac6b7cc1a5204a0c99bdfbe7b9f627dd751548","version":1}','19cacd9daf2de22347189ff45ea5990b058652758d96913074ad0239bf32fa38','5404dfd64265448982c0d6b70bb8b0dca2081196c9f329cd27b52e116cd7d615');
INSERT INTO "journal" VALUES(149,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','5404dfd64265448982c0d6b70bb8b0dca2081196c9f329cd27b52e116cd7d615','566a341c7bf901da1480c8c94865812f1ad4da6aa8f6dc64051d4363e3889c93');
INSERT INTO "journal" VALUES(150,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','566a341c7bf901da1480c8c94865812f1ad4da6aa8f6dc64051d4363e3889c93','d2d48dbfc8b2495abb2dd61cb6e602a79059e3d3771c60ff41d1bca822594338');
INSERT INTO "journal" VALUES(151,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.approve',3,'report',4,'{"sha256":"96681a830871bae4d8e5746c31ac6b7cc1a5204a0c99bdfbe7b9f627dd751548","version":1}','d2d48dbfc8b2495abb2dd61cb6e602a79059e3d3771c60ff41d1bca822594338','fcff4487a6793b889adf082dab7ce15eb37b4909af2cd0cdac9edb4980417966');
INSERT INTO "journal" VALUES(152,'2019-01-20 03:00:00.000000',7,'Người D.committee_officer','report.begin',2,'report',5,'{"quarter":"2018-Q4"}','fcff4487a6793b889adf082dab7ce15eb37b4909af2cd0cdac9edb4980417966','b322795042c6d2360ebd62b8959c1539dda1a1c515d74adf5b6fd7abc5612c27');
INSERT INTO "journal" VALUES(153,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.submit',2,'report',5,'{"sha256":"d54c0cfe07bf5c269a64767978ee2018b434a9aee8bfb365f2a1bf7f44e6aff7","version":1}','b322795042c6d2360ebd62b8959c1539dda1a1c515d74adf5b6fd7abc5612c27','f77ac70a88bad9ed7a460a908b6f9cc2e74585577f8bec92da035e2601920441');
INSERT INTO "journal" VALUES(154,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','f77ac70a88bad9ed7a460a908b6f9cc2e74585577f8bec92da035e2601920441','e3576f6ff16f86b989789464c39d4bf3d491d43739fdb7038016e9bcfe019537');
INSERT INTO "journal" VALUES(155,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','e3576f6ff16f86b989789464c39d4bf3d491d43739fdb7038016e9bcfe019537','ded80557b34597486ad2cadc7846751e941e903b4b195fbf1709d59ee5cf168a');
INSERT INTO "journal" VALUES(156,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',2,'report',5,'{"sha256":"d54c0cfe07bf5c269a64767978ee2018b434a9aee8bfb365f2a1bf7f44e6aff7","version":1}','ded80557b34597486ad2cadc7846751e941e903b4b195fbf1709d59ee5cf168a','802ad759585fbcc866007e381ffd646ad35c55994c07b84788e5b49299076210');
INSERT INTO "journal" VALUES(157,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',2,'report',5,'{"version":1}','802ad759585fbcc866007e381ffd646ad35c55994c07b84788e5b49299076210','b8cd61d78e81018138e5f374d47528fcacbee3cd0fe1a54ce9cd4cd5233669c7');
INSERT INTO "journal" VALUES(158,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',2,'report',5,'{"sha256":"d54c0cfe07bf5c269a64767978ee2018b434a9aee8bfb365f2a1bf7f44e6aff7","version":1}','b8cd61d78e81018138e5f374d47528fcacbee3cd0fe1a54ce9cd4cd5233669c7','4f6909fac734a13f72e36798215b04d9d495a955cb09739d798dddbd2862d8da');
INSERT INTO "journal" VALUES(159,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.begin',1,'report',6,'{"quarter":"2018-Q4"}','4f6909fac734a13f72e36798215b04d9d495a955cb09739d798dddbd2862d8da','fc6a6b53c5da7201776bdd178f1d34594b12728d7aa74e8c778d4213ecd17da5');
INSERT INTO "journal" VALUES(160,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.close',1,'report',6,'{"sha256":"290aad7ca8978ab94a9a9ce5ffaeb75be35b4e46b1872b2977cdd2afca963f0f","version":1}','fc6a6b53c5da7201776bdd178f1d34594b12728d7aa74e8c778d4213ecd17da5','c35510207dc9201f04851fb5ae7f49982cc860238382370e01c242062b6f5845');
INSERT INTO "journal" VALUES(161,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','document.sign',1,'signed_document',1,'{"number":1,"sha256":"1bc68b2a0629271a52130e7ba092b23666016821114ec77ab2027118c2b810c7","term":"2015-2020","type":"BC"}','c35510207dc9201f04851fb5ae7f49982cc860238382370e01c242062b6f5845','cee0dbc9128bb8f1c8ec29ad7ae95d6a4d3f98fad70b273c7201fe1e5ed809ce');
INSERT INTO "journal" VALUES(162,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','report.sign',1,'report',6,'{"sha256":"290aad7ca8978ab94a9a9ce5ffaeb75be35b4e46b1872b2977cdd2afca963f0f","version":1}','cee0dbc9128bb8f1c8ec29ad7ae95d6a4d3f98fad70b273c7201fe1e5ed809ce','4a20bce375c29254f9a799508afec62579165c42534847cff6a1e3bc3a8b305c');
CREATE TABLE mail_address (
	id INTEGER NOT NULL, 
	address VARCHAR(200) NOT NULL, 
	account_id INTEGER NOT NULL, 
	CONSTRAINT pk_mail_address PRIMARY KEY (id), 
	CONSTRAINT fk_mail_address_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_mail_address_account_id UNIQUE (account_id)
);
CREATE TABLE manifest (
	id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	child_version_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_manifest PRIMARY KEY (id), 
	CONSTRAINT fk_manifest_child_version_id FOREIGN KEY(child_version_id) REFERENCES report_version (id), 
	CONSTRAINT fk_manifest_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_manifest_version_id FOREIGN KEY(version_id) REFERENCES report_version (id), 
	CONSTRAINT uq_manifest_version_id_child_version_id UNIQUE (version_id, child_version_id)
);
INSERT INTO "manifest" VALUES(1,5,2,3,'1.2.3.');
INSERT INTO "manifest" VALUES(2,6,5,2,'1.2.');
INSERT INTO "manifest" VALUES(3,6,4,2,'1.2.');
INSERT INTO "manifest" VALUES(4,7,6,1,'1.');
INSERT INTO "manifest" VALUES(5,7,3,1,'1.');
CREATE TABLE meeting (
	id INTEGER NOT NULL, 
	period DATE NOT NULL, 
	held_on DATE NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	place VARCHAR(200) NOT NULL, 
	topic_id INTEGER, 
	topic_text VARCHAR(400) NOT NULL, 
	due INTEGER NOT NULL, 
	present INTEGER NOT NULL, 
	excused INTEGER NOT NULL, 
	unexcused INTEGER NOT NULL, 
	exempt INTEGER NOT NULL, 
	speakers INTEGER NOT NULL, 
	duration_minutes INTEGER NOT NULL, 
	outside_window BOOLEAN NOT NULL, 
	remark_for_superior VARCHAR(1000) NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	voided_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_topic_id FOREIGN KEY(topic_id) REFERENCES topic (id), 
	CONSTRAINT fk_meeting_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "meeting" VALUES(1,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
INSERT INTO "meeting" VALUES(2,'2018-11-01','2018-11-27','combined','',1,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
INSERT INTO "meeting" VALUES(3,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
INSERT INTO "meeting" VALUES(4,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,6,'1.2.3.6.');
INSERT INTO "meeting" VALUES(5,'2018-11-01','2018-11-27','combined','',1,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,6,'1.2.3.6.');
INSERT INTO "meeting" VALUES(6,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,6,'1.2.3.6.');
INSERT INTO "meeting" VALUES(7,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
INSERT INTO "meeting" VALUES(8,'2018-11-01','2018-11-27','combined','',1,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
INSERT INTO "meeting" VALUES(9,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
CREATE TABLE meeting_plan (
	id INTEGER NOT NULL, 
	period DATE NOT NULL, 
	planned_on DATE NOT NULL, 
	begins_at TIME NOT NULL, 
	place VARCHAR(200) NOT NULL, 
	agreed BOOLEAN NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, thematic BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_meeting_plan PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_plan_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_meeting_plan_unit_id_period UNIQUE (unit_id, period)
);
CREATE TABLE meeting_record (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	begins_at VARCHAR(5) NOT NULL, 
	ends_at VARCHAR(5) NOT NULL, 
	chair VARCHAR(120) NOT NULL, 
	clerk VARCHAR(120) NOT NULL, 
	conclusions TEXT NOT NULL, 
	minutes TEXT NOT NULL, 
	outside_reason VARCHAR(500) NOT NULL, 
	void_reason VARCHAR(500) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_meeting_record PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_record_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_meeting_record_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_meeting_record_meeting_id UNIQUE (meeting_id)
);
INSERT INTO "meeting_record" VALUES(1,1,'08:00','10:00','','','','','','',4,'1.2.4.');
INSERT INTO "meeting_record" VALUES(2,2,'08:00','10:00','','','','','','',4,'1.2.4.');
INSERT INTO "meeting_record" VALUES(3,3,'08:00','10:00','','','','','','',4,'1.2.4.');
INSERT INTO "meeting_record" VALUES(4,4,'08:00','10:00','','','','','','',6,'1.2.3.6.');
INSERT INTO "meeting_record" VALUES(5,5,'08:00','10:00','','','','','','',6,'1.2.3.6.');
INSERT INTO "meeting_record" VALUES(6,6,'08:00','10:00','','','','','','',6,'1.2.3.6.');
INSERT INTO "meeting_record" VALUES(7,7,'08:00','10:00','','','','','','',7,'1.7.');
INSERT INTO "meeting_record" VALUES(8,8,'08:00','10:00','','','','','','',7,'1.7.');
INSERT INTO "meeting_record" VALUES(9,9,'08:00','10:00','','','','','','',7,'1.7.');
CREATE TABLE meeting_window (
	id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	spans VARCHAR(200) NOT NULL, 
	note VARCHAR(300) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_meeting_window PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_window_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_meeting_window_unit_id_starts_on UNIQUE (unit_id, starts_on)
);
CREATE TABLE member (
	id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	sort_key VARCHAR(400) NOT NULL, 
	exempt BOOLEAN NOT NULL, 
	note VARCHAR(200) NOT NULL, 
	left_on DATE, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_member PRIMARY KEY (id), 
	CONSTRAINT fk_member_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE notice (
	id INTEGER NOT NULL, 
	kind VARCHAR(30) NOT NULL, 
	subject VARCHAR(60) NOT NULL, 
	subject_id INTEGER, 
	unit_id INTEGER, 
	details TEXT NOT NULL, 
	once VARCHAR(80), 
	day DATE NOT NULL, 
	at DATETIME NOT NULL, 
	read_at DATETIME, 
	mailed_at DATETIME, 
	account_id INTEGER NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_notice_account_id_once UNIQUE (account_id, once)
);
INSERT INTO "notice" VALUES(1,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(2,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(3,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(4,'submitted','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Đội Một","who":"Người DB1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,8);
INSERT INTO "notice" VALUES(5,'submitted','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Đội Một","who":"Người DB1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,9);
INSERT INTO "notice" VALUES(6,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,1);
INSERT INTO "notice" VALUES(7,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,2);
INSERT INTO "notice" VALUES(8,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,3);
INSERT INTO "notice" VALUES(9,'submitted','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,4);
INSERT INTO "notice" VALUES(10,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,10);
INSERT INTO "notice" VALUES(11,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,11);
INSERT INTO "notice" VALUES(12,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,12);
INSERT INTO "notice" VALUES(13,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,13);
INSERT INTO "notice" VALUES(14,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(15,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(16,'submitted','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(17,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,10);
INSERT INTO "notice" VALUES(18,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,11);
INSERT INTO "notice" VALUES(19,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,12);
INSERT INTO "notice" VALUES(20,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,13);
INSERT INTO "notice" VALUES(21,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,17);
INSERT INTO "notice" VALUES(22,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,18);
INSERT INTO "notice" VALUES(23,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,17);
INSERT INTO "notice" VALUES(24,'decision','report',2,6,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,18);
INSERT INTO "notice" VALUES(25,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Thư viện","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,19);
INSERT INTO "notice" VALUES(26,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Thư viện","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,20);
INSERT INTO "notice" VALUES(27,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Thư viện","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,19);
INSERT INTO "notice" VALUES(28,'decision','report',3,7,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Thư viện","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,20);
INSERT INTO "notice" VALUES(29,'submitted','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(30,'submitted','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(31,'submitted','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(32,'decision','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người D.committee_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,8);
INSERT INTO "notice" VALUES(33,'decision','report',4,3,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người D.committee_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,9);
INSERT INTO "notice" VALUES(34,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,1);
INSERT INTO "notice" VALUES(35,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,2);
INSERT INTO "notice" VALUES(36,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,3);
INSERT INTO "notice" VALUES(37,'submitted','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,4);
INSERT INTO "notice" VALUES(38,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(39,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(40,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
INSERT INTO "notice" VALUES(41,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,5);
INSERT INTO "notice" VALUES(42,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,6);
INSERT INTO "notice" VALUES(43,'decision','report',5,2,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,7);
CREATE TABLE official_grade (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	grade VARCHAR(10) NOT NULL, 
	self_grade VARCHAR(10) NOT NULL, 
	gap INTEGER NOT NULL, 
	reason VARCHAR(500) NOT NULL, 
	actor VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_official_grade PRIMARY KEY (id), 
	CONSTRAINT fk_official_grade_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_official_grade_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_official_grade_sheet_id UNIQUE (sheet_id)
);
CREATE TABLE once (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	body_hash VARCHAR(64) NOT NULL, 
	location VARCHAR(400) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_once PRIMARY KEY (id), 
	CONSTRAINT uq_once_account_id_key UNIQUE (account_id, "key")
);
INSERT INTO "once" VALUES(1,10,'f468b3960ba390b1','3ffe8e43139c1282068044cd278cd5005f04161f740deff241148a098b3813c7','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(2,10,'2f34d69b91d59186','afca392ad90ccbe7063859bb8a7c31fa407e03a8e1c253126e5e0dbee484a464','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(3,10,'bae2e488df6ba09a','a72cec9467f9528212b74b0bb02202a50be42012d36ac29fdff909611426e5ba','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(4,10,'8db7b9449ac70f60','a69f8cb4d44335e1097b6a82248e0082290b9f13d022aa71814d90cc959b06cd','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(5,10,'6d7f316f1cb4df90','da18fd39e25e687a8956fc41edd30d9c0714e1d7fea629aacaa4daca224bf3e6','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(6,10,'d797f7b5c55ea48d','f9bf2d6c795748b1e458b87d785914faa9c521f6eaa39a5a895d761f0a5c2bff','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(7,10,'b405fab21747a25a','3bf7fdc6845fa405f109d27383f0a9104c95ce238b60e87eeb43bf8f7f72d13b','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(8,10,'ed175ca78e237007','f522d57423ef9c451794db19620c04f16f8255ff79fb82916943eba0d594f037','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(9,10,'151aed72430a4216','def4b610d58b7f099428d5072fc0e4c03136dcd72ad015ed542c7d7de1e832e5','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(10,10,'19a6c394e41bab4b','f96c2cc3e908e296867d8dfe10e4fa134df0160989f9a2288981fd6ecf0232c0','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(11,10,'75d3321c52e225de','128cccf3270d9c0d4f623f7c62b4e88d5da34e80a666ce1f738a54c84bf54b3c','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(12,17,'1357148067c02a1a','0454fad42c16d57d3ad61e200f667f9f3a8a8423e0742ee2a1cef2ecb259651e','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(13,17,'ec6770cb1024d969','509691356cc60181f91cfa013c0168d0cefc3abc413d12d36c4fcf65dd728b12','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(14,17,'53fc1424c4dd4682','86dd2dc764be995c1179e854c1b71c09f607fd0f0f637d59fb25a71164d38965','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(15,17,'c9b0a72da2a0a407','853ed31ae20cf0d866057c2c028ee0de98c3da241091eebb54a44be195468d13','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(16,17,'ffe17e67288f72c4','76706d27796f6782c03bc03ce70628a2e154bc0ed629ae6ef500784f79f8b72f','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(17,17,'cf3c538a99132cb2','6ebf9245b031d2ec013ee053fa45a1f9820e8c992f5fcf1d880841d4d996c18b','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(18,17,'0c2e4440f9c27518','ab8090985e124d976fa6254286b3dd8499e69b8756c32b9bb80794c72602bf27','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(19,17,'192c0de82006cede','fa6f0136bdd28cbe956b1620fe3a882c5df6dca589be30daf7091f64f38bdf5f','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(20,17,'bffb83d69f1ccf3d','2189fa48a74afe4a46ef5ad0fce31b8a3fa681fa0e94223301d3cfba8894f369','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(21,17,'d6a56ce26e861b41','d2c3d491c4e2cc8ff40c3a19c47fcb56047b931164b913030319bd312533607c','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(22,17,'9fb705e8e4fa7e8d','4237aec479aa800e856fdac9aceb38414d317c722e0620f57c8289ccc46f20ca','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(23,19,'5ee850be4cedd476','f3c8687e0f43866407b009a02af6311868991a424da20e6c130089054a846c34','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(24,19,'3fef8b8ebf306a57','dbcfbfd8e653c6a91bdd09326ef446c45a3bf491f77c073b73e29588c369a8a9','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(25,19,'d5d6184333b0d8cf','6d64ff915d2196603d6d8642ee85287167d9d0d36cab6ae31e9bf76391ff0b37','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(26,19,'ba022e10c244b464','1558bd8b9f8d02292f5cbcfd6db38a3089b8b074b756a448b2248fcacfc02fd1','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(27,19,'1e827a02240a5f94','3f79f62ee5cd5822db3353d96c500c283bdf4630712212d0203a018d94a022be','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(28,19,'fa6582f311724fc9','c0a1d0fcbfe615de925cecfe56c306bacbeb2b16db58cc45559950b8e96866ff','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(29,19,'3e58879b5c820ecf','9a5ba04a02f3798d148735b592a233de779dd9a47714936fb61eb99c5c6327d0','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(30,19,'ddfac7ffbf31bbc6','42e680f393c2e6546974ffdaef64d6a274c83f999efe5d012e3b0d246f4fcdfd','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(31,19,'17ae5b3c5620efd5','c0fc24e99f0eb6cdb4a49ded29a733df1da3d4ddf7daa67ec2d39cf69ead3dd8','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(32,19,'0d52561905030ce6','70d692f3bdb4cbba48d0f8ea94ebbd912374567c07a61eb5b1332d8109f3f1b3','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(33,19,'313ed3d2dcacab97','cfabd51352abaff7e0cb1adad78e3d65f2f6f8f2fce7950173bb225933b22b97','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(34,5,'be7c44b3897e0479','4a6eb8b56ab4f88ed99ab57a31846ac417a2a2ce36f860a0eef97bbae0e41076','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(35,10,'0530bd5426922e9b','67a16c2ab71795b777b392d3cc0e6ef008cd5282fc8459355e599fa3ccf9b306','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(36,5,'d5721b3d7bb56d4c','95e57641033523b32459e49c561e0054a29459bec6ca57f9245a698703beaf60','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(37,9,'19e410214bd2ec15','4ac197a7e6050e26f5204279d04d67d35267b93d904b31c1c843af25c62c7cdc','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(38,8,'e311f457f4494e87','0acf623b641d1bb54d90d83f2313877a89b917744018d2d99bcbf078a2213388','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(39,4,'57dcd841e34d2973','fa674d18b9b5c082c61f8004b5ee5b05e10fa697e266d1a795ce019d937f880b','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(40,2,'5d8295ff77ecf38e','19032f6292b6a75d8e5572c9208c426640afbff7bdee64c2621a5718b3ca5b7d','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(41,9,'58022b893f80ddb5','42bab2d5a27b5fdb92dd878111ee4d002785204c0898728ac3d77f3e1644c3f0','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(42,8,'abab90f30b422579','853d72fb842e86f873dc566b615407c31b0dbe7d2339cb371a0a61269a6668c2','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(43,6,'1311ea318578ed70','07d23e9e6576026db7caa6b2d8d3a60db153b1ad6bfc233382491f28bae8c3db','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(44,7,'2b41a842a3da77a1','5f6e2519b10bef91afa8be9e666be908aa238551de54e9828caa7e31f5ca7c43','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(45,5,'ea8c804c7494bdf2','1b972776e7f9537235f400db4c740582971890e85f43cb84d40968f32a097677','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(46,4,'c798102fa8a5122a','19a3d839011d9c0d3fcd913195af750eb94437f600000b20af486019c50e87e7','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(47,2,'8b881f515746fbcf','91b8203fd9827a9f875e943b4a47ca43170f40f64210f3d5e827ddbace17eb3b','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(48,4,'2637063183f833f9','c7b2ce0551fa52748e3fcee23fb20d0004ca99c6ce1587210059ccbf7f19bc6b','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(49,4,'687f27579d0099fd','0510650c5465e081de13d08d1fc462bfa3e2c9aaffa91a4979d2534b3a6562c8','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(50,1,'4eed874b270d975b','42cc099fdf628fe2a47a437c889efbbb1b49828c4d5f5e9484a1e6009a0e9492','/reports/details/?id=6','2019-01-20 03:00:00.000000');
CREATE TABLE person (
	id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	search_key VARCHAR(150) NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id)
);
INSERT INTO "person" VALUES(1,'Người K.bloc_secretary','nguoi k.bloc_secretary','1.');
INSERT INTO "person" VALUES(2,'Người K.bloc_deputy','nguoi k.bloc_deputy','1.');
INSERT INTO "person" VALUES(3,'Người K.board_head','nguoi k.board_head','1.');
INSERT INTO "person" VALUES(4,'Người K.board_officer','nguoi k.board_officer','1.');
INSERT INTO "person" VALUES(5,'Người D.committee_secretary','nguoi d.committee_secretary','1.2.');
INSERT INTO "person" VALUES(6,'Người D.committee_deputy','nguoi d.committee_deputy','1.2.');
INSERT INTO "person" VALUES(7,'Người D.committee_officer','nguoi d.committee_officer','1.2.');
INSERT INTO "person" VALUES(8,'Người DB.committee_secretary','nguoi db.committee_secretary','1.2.3.');
INSERT INTO "person" VALUES(9,'Người DB.committee_officer','nguoi db.committee_officer','1.2.3.');
INSERT INTO "person" VALUES(10,'Người D1.cell_secretary','nguoi d1.cell_secretary','1.2.4.');
INSERT INTO "person" VALUES(11,'Người D1.cell_deputy','nguoi d1.cell_deputy','1.2.4.');
INSERT INTO "person" VALUES(12,'Người D1.cell_member','nguoi d1.cell_member','1.2.4.');
INSERT INTO "person" VALUES(13,'Người D1.cell_clerk','nguoi d1.cell_clerk','1.2.4.');
INSERT INTO "person" VALUES(14,'Người D1.follower','nguoi d1.follower','1.2.4.');
INSERT INTO "person" VALUES(15,'Người D2.cell_secretary','nguoi d2.cell_secretary','1.2.5.');
INSERT INTO "person" VALUES(16,'Người D2.cell_clerk','nguoi d2.cell_clerk','1.2.5.');
INSERT INTO "person" VALUES(17,'Người DB1.cell_secretary','nguoi db1.cell_secretary','1.2.3.6.');
INSERT INTO "person" VALUES(18,'Người DB1.cell_clerk','nguoi db1.cell_clerk','1.2.3.6.');
INSERT INTO "person" VALUES(19,'Người C.cell_secretary','nguoi c.cell_secretary','1.7.');
INSERT INTO "person" VALUES(20,'Người C.cell_clerk','nguoi c.cell_clerk','1.7.');
INSERT INTO "person" VALUES(21,'Người K2.bloc_secretary','nguoi k2.bloc_secretary','8.');
INSERT INTO "person" VALUES(22,'Người K2.board_officer','nguoi k2.board_officer','8.');
INSERT INTO "person" VALUES(23,'Người E.committee_secretary','nguoi e.committee_secretary','8.9.');
INSERT INTO "person" VALUES(24,'Người E.committee_officer','nguoi e.committee_officer','8.9.');
INSERT INTO "person" VALUES(25,'Người E1.cell_secretary','nguoi e1.cell_secretary','8.9.10.');
INSERT INTO "person" VALUES(26,'Người E1.cell_clerk','nguoi e1.cell_clerk','8.9.10.');
INSERT INTO "person" VALUES(27,'Người administrator','nguoi administrator','');
INSERT INTO "person" VALUES(28,'Người auditor','nguoi auditor','');
CREATE TABLE pin (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_number INTEGER NOT NULL, 
	place VARCHAR(10) NOT NULL, 
	target VARCHAR(60) NOT NULL, 
	label VARCHAR(200) NOT NULL, 
	weight VARCHAR(10) NOT NULL, 
	text VARCHAR(1000) NOT NULL, 
	desk_unit_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	at DATETIME NOT NULL, 
	answer VARCHAR(10), 
	reply VARCHAR(1000) NOT NULL, 
	answered_by VARCHAR(200) NOT NULL, 
	answered_at DATETIME, 
	answer_version INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_pin PRIMARY KEY (id), 
	CONSTRAINT fk_pin_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_pin_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_pin_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE pin_draft (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	place VARCHAR(10) NOT NULL, 
	target VARCHAR(60) NOT NULL, 
	label VARCHAR(200) NOT NULL, 
	weight VARCHAR(10) NOT NULL, 
	text VARCHAR(1000) NOT NULL, 
	person_id INTEGER, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_pin_draft PRIMARY KEY (id), 
	CONSTRAINT fk_pin_draft_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_pin_draft_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_pin_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE post (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	role VARCHAR(30) NOT NULL, 
	unit_id INTEGER, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	row_version INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_post PRIMARY KEY (id), 
	CONSTRAINT fk_post_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_post_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "post" VALUES(1,1,'bloc_secretary',1,'2015-01-01',NULL,1,'1.');
INSERT INTO "post" VALUES(2,2,'bloc_deputy',1,'2015-01-01',NULL,1,'1.');
INSERT INTO "post" VALUES(3,3,'board_head',1,'2015-01-01',NULL,1,'1.');
INSERT INTO "post" VALUES(4,4,'board_officer',1,'2015-01-01',NULL,1,'1.');
INSERT INTO "post" VALUES(5,5,'committee_secretary',2,'2015-01-01',NULL,1,'1.2.');
INSERT INTO "post" VALUES(6,6,'committee_deputy',2,'2015-01-01',NULL,1,'1.2.');
INSERT INTO "post" VALUES(7,7,'committee_officer',2,'2015-01-01',NULL,1,'1.2.');
INSERT INTO "post" VALUES(8,8,'committee_secretary',3,'2015-01-01',NULL,1,'1.2.3.');
INSERT INTO "post" VALUES(9,9,'committee_officer',3,'2015-01-01',NULL,1,'1.2.3.');
INSERT INTO "post" VALUES(10,10,'cell_secretary',4,'2015-01-01',NULL,1,'1.2.4.');
INSERT INTO "post" VALUES(11,11,'cell_deputy',4,'2015-01-01',NULL,1,'1.2.4.');
INSERT INTO "post" VALUES(12,12,'cell_member',4,'2015-01-01',NULL,1,'1.2.4.');
INSERT INTO "post" VALUES(13,13,'cell_clerk',4,'2015-01-01',NULL,1,'1.2.4.');
INSERT INTO "post" VALUES(14,14,'follower',4,'2015-01-01',NULL,1,'1.2.4.');
INSERT INTO "post" VALUES(15,15,'cell_secretary',5,'2015-01-01',NULL,1,'1.2.5.');
INSERT INTO "post" VALUES(16,16,'cell_clerk',5,'2015-01-01',NULL,1,'1.2.5.');
INSERT INTO "post" VALUES(17,17,'cell_secretary',6,'2015-01-01',NULL,1,'1.2.3.6.');
INSERT INTO "post" VALUES(18,18,'cell_clerk',6,'2015-01-01',NULL,1,'1.2.3.6.');
INSERT INTO "post" VALUES(19,19,'cell_secretary',7,'2015-01-01',NULL,1,'1.7.');
INSERT INTO "post" VALUES(20,20,'cell_clerk',7,'2015-01-01',NULL,1,'1.7.');
INSERT INTO "post" VALUES(21,21,'bloc_secretary',8,'2015-01-01',NULL,1,'8.');
INSERT INTO "post" VALUES(22,22,'board_officer',8,'2015-01-01',NULL,1,'8.');
INSERT INTO "post" VALUES(23,23,'committee_secretary',9,'2015-01-01',NULL,1,'8.9.');
INSERT INTO "post" VALUES(24,24,'committee_officer',9,'2015-01-01',NULL,1,'8.9.');
INSERT INTO "post" VALUES(25,25,'cell_secretary',10,'2015-01-01',NULL,1,'8.9.10.');
INSERT INTO "post" VALUES(26,26,'cell_clerk',10,'2015-01-01',NULL,1,'8.9.10.');
INSERT INTO "post" VALUES(27,27,'administrator',NULL,'2015-01-01',NULL,1,'');
INSERT INTO "post" VALUES(28,28,'auditor',NULL,'2015-01-01',NULL,1,'');
CREATE TABLE quarter_lock (
	id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	report_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_quarter_lock PRIMARY KEY (id), 
	CONSTRAINT fk_quarter_lock_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_quarter_lock_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_quarter_lock_report_id UNIQUE (report_id), 
	CONSTRAINT uq_quarter_lock_unit_id_quarter UNIQUE (unit_id, quarter)
);
INSERT INTO "quarter_lock" VALUES(2,'2018-10-01',2,6,'1.2.3.6.');
INSERT INTO "quarter_lock" VALUES(3,'2018-10-01',3,7,'1.7.');
INSERT INTO "quarter_lock" VALUES(4,'2018-10-01',1,4,'1.2.4.');
INSERT INTO "quarter_lock" VALUES(5,'2018-10-01',4,3,'1.2.3.');
INSERT INTO "quarter_lock" VALUES(6,'2018-10-01',5,2,'1.2.');
INSERT INTO "quarter_lock" VALUES(7,'2018-10-01',6,1,'1.');
CREATE TABLE report (
	id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	state VARCHAR(20) NOT NULL, 
	form_version_id INTEGER NOT NULL, 
	desk_unit_id INTEGER, 
	submitter_id INTEGER, 
	first_submitted_at DATETIME, 
	accepted_number INTEGER, 
	doc_number INTEGER, 
	issued_on DATE, 
	destination VARCHAR(200) NOT NULL, 
	stale BOOLEAN NOT NULL, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, route_id INTEGER CONSTRAINT fk_report_route_id REFERENCES route (id), submitted_for_id INTEGER REFERENCES person (id), returned_unit_id INTEGER REFERENCES unit (id), 
	CONSTRAINT pk_report PRIMARY KEY (id), 
	CONSTRAINT fk_report_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_report_form_version_id FOREIGN KEY(form_version_id) REFERENCES definition_version (id), 
	CONSTRAINT fk_report_submitter_id FOREIGN KEY(submitter_id) REFERENCES person (id), 
	CONSTRAINT fk_report_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_unit_id_quarter UNIQUE (unit_id, quarter)
);
INSERT INTO "report" VALUES(1,'2018-10-01','approved',2,2,10,'2019-01-20 03:00:00.000000',2,NULL,NULL,'',0,5,4,'1.2.4.',1,NULL,NULL);
INSERT INTO "report" VALUES(2,'2018-10-01','approved',2,3,17,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,4,6,'1.2.3.6.',1,NULL,NULL);
INSERT INTO "report" VALUES(3,'2018-10-01','approved',2,1,19,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,4,7,'1.7.',1,NULL,NULL);
INSERT INTO "report" VALUES(4,'2018-10-01','approved',2,2,8,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,3,3,'1.2.3.',1,NULL,NULL);
INSERT INTO "report" VALUES(5,'2018-10-01','approved',2,1,5,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,4,2,'1.2.',1,NULL,NULL);
INSERT INTO "report" VALUES(6,'2018-10-01','issued',2,NULL,4,'2019-01-20 03:00:00.000000',1,1,'2019-01-20','Tỉnh ủy',0,3,1,'1.',1,NULL,NULL);
CREATE TABLE report_draft (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	answers TEXT NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_report_draft PRIMARY KEY (id), 
	CONSTRAINT fk_report_draft_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_report_draft_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_draft_report_id UNIQUE (report_id)
);
INSERT INTO "report_draft" VALUES(1,1,'{}',4,'1.2.4.');
INSERT INTO "report_draft" VALUES(2,2,'{}',6,'1.2.3.6.');
INSERT INTO "report_draft" VALUES(3,3,'{}',7,'1.7.');
INSERT INTO "report_draft" VALUES(4,4,'{}',3,'1.2.3.');
INSERT INTO "report_draft" VALUES(5,5,'{}',2,'1.2.');
INSERT INTO "report_draft" VALUES(6,6,'{}',1,'1.');
CREATE TABLE report_look (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_number INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	desk_unit_id INTEGER, 
	person_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	received BOOLEAN NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_report_look PRIMARY KEY (id), 
	CONSTRAINT fk_report_look_desk_unit_id FOREIGN KEY(desk_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_report_look_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_report_look_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_report_look_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_look_who_what UNIQUE (report_id, version_number, person_id, received)
);
INSERT INTO "report_look" VALUES(1,1,1,'059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(2,1,1,'059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(3,1,2,'059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(4,1,2,'059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(5,2,1,'caf68ea52011c06e54bd0fd948b23910e511d52f7ab29a2175571d17195c4330',3,9,'Người DB.committee_officer',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(6,2,1,'caf68ea52011c06e54bd0fd948b23910e511d52f7ab29a2175571d17195c4330',3,9,'Người DB.committee_officer',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(7,2,1,'caf68ea52011c06e54bd0fd948b23910e511d52f7ab29a2175571d17195c4330',3,8,'Người DB.committee_secretary',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(8,2,1,'caf68ea52011c06e54bd0fd948b23910e511d52f7ab29a2175571d17195c4330',3,8,'Người DB.committee_secretary',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(9,3,1,'a3667f33426339facc3d3bb5631fff9a1391f6b6bc99f9f748045215b3964fae',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(10,3,1,'a3667f33426339facc3d3bb5631fff9a1391f6b6bc99f9f748045215b3964fae',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(11,3,1,'a3667f33426339facc3d3bb5631fff9a1391f6b6bc99f9f748045215b3964fae',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(12,4,1,'96681a830871bae4d8e5746c31ac6b7cc1a5204a0c99bdfbe7b9f627dd751548',2,6,'Người D.committee_deputy',0,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(13,4,1,'96681a830871bae4d8e5746c31ac6b7cc1a5204a0c99bdfbe7b9f627dd751548',2,6,'Người D.committee_deputy',1,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(14,5,1,'d54c0cfe07bf5c269a64767978ee2018b434a9aee8bfb365f2a1bf7f44e6aff7',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(15,5,1,'d54c0cfe07bf5c269a64767978ee2018b434a9aee8bfb365f2a1bf7f44e6aff7',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(16,5,1,'d54c0cfe07bf5c269a64767978ee2018b434a9aee8bfb365f2a1bf7f44e6aff7',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',2,'1.2.');
CREATE TABLE report_version (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_report_version PRIMARY KEY (id), 
	CONSTRAINT fk_report_version_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_report_version_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_report_version_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_report_version_report_id_number UNIQUE (report_id, number)
);
INSERT INTO "report_version" VALUES(1,1,1,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"e5aca353313139d40006a0efb3c84296f307275d7d19fef337fb610f158bf704","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"ef81aeef14964728834de5577687ce00bf10887a6e89c793f000790ba7dbca6c","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"4ce309d795f5af4947abfe69198f4cbe5d26b1787dece618b61e2222829cfef3","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
INSERT INTO "report_version" VALUES(2,2,1,'{"children":[],"code":"DB1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"e710b387ae3dc06766f2bc6a0ca5d3c15a06c8f53273d1cee4bc850ccc724ef5","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":4,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"faa26373dcb4bce51923757c9f166e10b7a218fd7f8be13ca01b96e1c339fe4e","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":5,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"655dfc8f030d84535b7e53b849ae6a76ef81e7de4c219c5f64ecdbff629630f4","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":6,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","narrative":{},"path":"1.2.3.6.","quarter":"2018-Q4","unit":6}','caf68ea52011c06e54bd0fd948b23910e511d52f7ab29a2175571d17195c4330','2019-01-20 03:00:00.000000',17,6,'1.2.3.6.');
INSERT INTO "report_version" VALUES(3,3,1,'{"children":[],"code":"C","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"grassroots_cell","meetings":[{"commitment":"14a13862b2e168f34a0d8dba3e4179082fb87bb31f7acb56e1d685aa67cfc077","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":7,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"626c49a0182eae458fbb1c30dd68f4bc9e247905cff6bf40ace07ef09315775b","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":8,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"f724227a5ef90a990b2e487affc40681bb2ce0160ac4359a1a5acaeedece6e87","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":9,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","narrative":{},"path":"1.7.","quarter":"2018-Q4","unit":7}','a3667f33426339facc3d3bb5631fff9a1391f6b6bc99f9f748045215b3964fae','2019-01-20 03:00:00.000000',19,7,'1.7.');
INSERT INTO "report_version" VALUES(4,1,2,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"e5aca353313139d40006a0efb3c84296f307275d7d19fef337fb610f158bf704","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"ef81aeef14964728834de5577687ce00bf10887a6e89c793f000790ba7dbca6c","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"4ce309d795f5af4947abfe69198f4cbe5d26b1787dece618b61e2222829cfef3","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
INSERT INTO "report_version" VALUES(5,4,1,'{"cells_owed":1,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","sha256":"caf68ea52011c06e54bd0fd948b23910e511d52f7ab29a2175571d17195c4330","unit":6,"version":1}],"code":"DB","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"sectional_committee","meetings":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","narrative":{},"path":"1.2.3.","quarter":"2018-Q4","unit":3}','96681a830871bae4d8e5746c31ac6b7cc1a5204a0c99bdfbe7b9f627dd751548','2019-01-20 03:00:00.000000',8,3,'1.2.3.');
INSERT INTO "report_version" VALUES(6,5,1,'{"cells_owed":3,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","sha256":"059bd3d3a7e3b2dee33302ddc31821946d22e32389efce937170466b2e435d1b","unit":4,"version":2},{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"sectional_committee","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","sha256":"96681a830871bae4d8e5746c31ac6b7cc1a5204a0c99bdfbe7b9f627dd751548","unit":3,"version":1}],"code":"D","figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"form":2,"gaps":[{"name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","unit":5}],"kind":"grassroots_committee","meetings":[],"months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","narrative":{},"path":"1.2.","quarter":"2018-Q4","unit":2}','d54c0cfe07bf5c269a64767978ee2018b434a9aee8bfb365f2a1bf7f44e6aff7','2019-01-20 03:00:00.000000',5,2,'1.2.');
INSERT INTO "report_version" VALUES(7,6,1,'{"cells_owed":4,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"grassroots_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","sha256":"a3667f33426339facc3d3bb5631fff9a1391f6b6bc99f9f748045215b3964fae","unit":7,"version":1},{"cells_owed":3,"dissolved":false,"figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"kind":"grassroots_committee","months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","sha256":"d54c0cfe07bf5c269a64767978ee2018b434a9aee8bfb365f2a1bf7f44e6aff7","unit":2,"version":1}],"code":"K","figures":{"average":9,"cells":3,"cells_met":3,"due":108,"excused":9,"fair":0,"good":0,"held":9,"members":36,"outside_window":0,"owed":9,"points_sum":49500,"poor":0,"present":99,"scored":9,"thematic_cells":3,"thematic_count":3,"unexcused":0},"form":2,"gaps":[],"kind":"bloc","meetings":[],"months":{"2018-10-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":3,"thematic_count":3,"unexcused":0},"2018-12-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Khối Một","narrative":{},"path":"1.","quarter":"2018-Q4","unit":1}','290aad7ca8978ab94a9a9ce5ffaeb75be35b4e46b1872b2977cdd2afca963f0f','2019-01-20 03:00:00.000000',4,1,'1.');
CREATE TABLE roll_entry (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	member_id INTEGER NOT NULL, 
	status VARCHAR(10) NOT NULL, 
	spoke BOOLEAN NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_roll_entry PRIMARY KEY (id), 
	CONSTRAINT fk_roll_entry_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_roll_entry_member_id FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_roll_entry_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE route (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	number INTEGER NOT NULL, 
	item VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	name_en VARCHAR(200) NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	holds_from DATE NOT NULL, 
	published_at DATETIME, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_route PRIMARY KEY (id), 
	CONSTRAINT fk_route_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_route_code_number_unit_id UNIQUE (code, number, unit_id)
);
INSERT INTO "route" VALUES(1,'quarterly',1,'report','Quy trình báo cáo quý','The quarterly report','published','2000-01-01','2019-01-20 03:00:00.000000',2,NULL,'');
INSERT INTO "route" VALUES(2,'answer',1,'answer','Quy trình báo cáo thực hiện văn bản','The answer to a directive','published','2000-01-01','2019-01-20 03:00:00.000000',2,NULL,'');
CREATE TABLE score_sheet (
	id INTEGER NOT NULL, 
	meeting_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	stage VARCHAR(10) NOT NULL, 
	total INTEGER, 
	grade VARCHAR(10), 
	votes_for INTEGER, 
	votes_present INTEGER, 
	voted_at DATETIME, 
	saved_at DATETIME, 
	commitment VARCHAR(64), 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_score_sheet PRIMARY KEY (id), 
	CONSTRAINT fk_score_sheet_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_score_sheet_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_score_sheet_version_id FOREIGN KEY(version_id) REFERENCES definition_version (id), 
	CONSTRAINT uq_score_sheet_meeting_id UNIQUE (meeting_id)
);
INSERT INTO "score_sheet" VALUES(1,1,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','e5aca353313139d40006a0efb3c84296f307275d7d19fef337fb610f158bf704',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(2,2,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','ef81aeef14964728834de5577687ce00bf10887a6e89c793f000790ba7dbca6c',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(3,3,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','4ce309d795f5af4947abfe69198f4cbe5d26b1787dece618b61e2222829cfef3',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(4,4,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','e710b387ae3dc06766f2bc6a0ca5d3c15a06c8f53273d1cee4bc850ccc724ef5',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(5,5,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','faa26373dcb4bce51923757c9f166e10b7a218fd7f8be13ca01b96e1c339fe4e',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(6,6,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','655dfc8f030d84535b7e53b849ae6a76ef81e7de4c219c5f64ecdbff629630f4',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(7,7,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','14a13862b2e168f34a0d8dba3e4179082fb87bb31f7acb56e1d685aa67cfc077',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(8,8,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','626c49a0182eae458fbb1c30dd68f4bc9e247905cff6bf40ace07ef09315775b',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(9,9,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','f724227a5ef90a990b2e487affc40681bb2ce0160ac4359a1a5acaeedece6e87',5,7,'1.7.');
CREATE TABLE secret (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	password_hash VARCHAR(200) NOT NULL, 
	code_hash VARCHAR(64) NOT NULL, 
	code_until DATETIME, 
	tries INTEGER NOT NULL, 
	tried_at DATETIME, 
	CONSTRAINT pk_secret PRIMARY KEY (id), 
	CONSTRAINT fk_secret_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_secret_account_id UNIQUE (account_id)
);
CREATE TABLE setting (
	id INTEGER NOT NULL, 
	name VARCHAR(40) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id), 
	CONSTRAINT uq_setting_name UNIQUE (name)
);
CREATE TABLE sheet_answer (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	field_code VARCHAR(40) NOT NULL, 
	value VARCHAR(400), 
	not_applicable BOOLEAN NOT NULL, 
	note VARCHAR(1000) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_sheet_answer PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_answer_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_sheet_answer_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_sheet_answer_sheet_id_field_code UNIQUE (sheet_id, field_code)
);
INSERT INTO "sheet_answer" VALUES(1,1,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(2,1,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(3,1,'content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(4,1,'draft','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(5,1,'notice','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(6,1,'attendance','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(7,1,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(8,1,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(9,1,'on_time','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(10,1,'order','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(11,1,'duration','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(12,1,'full_content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(13,1,'following_example','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(14,1,'praise','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(15,1,'speakers','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(16,1,'minutes','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(17,1,'centralism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(18,1,'criticism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(19,1,'qualities','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(20,1,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(21,1,'assignment','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(22,1,'previous','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(23,2,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(24,2,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(25,2,'content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(26,2,'draft','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(27,2,'notice','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(28,2,'attendance','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(29,2,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(30,2,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(31,2,'on_time','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(32,2,'order','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(33,2,'duration','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(34,2,'full_content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(35,2,'following_example','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(36,2,'praise','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(37,2,'speakers','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(38,2,'minutes','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(39,2,'centralism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(40,2,'criticism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(41,2,'qualities','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(42,2,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(43,2,'assignment','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(44,2,'previous','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(45,3,'secretary_prepares','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(46,3,'committee_meets','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(47,3,'content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(48,3,'draft','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(49,3,'notice','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(50,3,'attendance','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(51,3,'no_unexcused','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(52,3,'no_excused_runs','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(53,3,'on_time','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(54,3,'order','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(55,3,'duration','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(56,3,'full_content','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(57,3,'following_example','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(58,3,'praise','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(59,3,'speakers','b1',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(60,3,'minutes','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(61,3,'centralism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(62,3,'criticism','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(63,3,'qualities','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(64,3,'conclusion','yes',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(65,3,'assignment','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(66,3,'previous','0',0,'đã thảo luận',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(67,4,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(68,4,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(69,4,'content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(70,4,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(71,4,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(72,4,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(73,4,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(74,4,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(75,4,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(76,4,'order','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(77,4,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(78,4,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(79,4,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(80,4,'praise','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(81,4,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(82,4,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(83,4,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(84,4,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(85,4,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(86,4,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(87,4,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(88,4,'previous','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(89,5,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(90,5,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(91,5,'content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(92,5,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(93,5,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(94,5,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(95,5,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(96,5,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(97,5,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(98,5,'order','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(99,5,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(100,5,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(101,5,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(102,5,'praise','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(103,5,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(104,5,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(105,5,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(106,5,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(107,5,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(108,5,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(109,5,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(110,5,'previous','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(111,6,'secretary_prepares','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(112,6,'committee_meets','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(113,6,'content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(114,6,'draft','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(115,6,'notice','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(116,6,'attendance','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(117,6,'no_unexcused','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(118,6,'no_excused_runs','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(119,6,'on_time','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(120,6,'order','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(121,6,'duration','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(122,6,'full_content','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(123,6,'following_example','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(124,6,'praise','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(125,6,'speakers','b1',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(126,6,'minutes','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(127,6,'centralism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(128,6,'criticism','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(129,6,'qualities','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(130,6,'conclusion','yes',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(131,6,'assignment','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(132,6,'previous','0',0,'đã thảo luận',6,'1.2.3.6.');
INSERT INTO "sheet_answer" VALUES(133,7,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(134,7,'committee_meets','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(135,7,'content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(136,7,'draft','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(137,7,'notice','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(138,7,'attendance','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(139,7,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(140,7,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(141,7,'on_time','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(142,7,'order','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(143,7,'duration','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(144,7,'full_content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(145,7,'following_example','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(146,7,'praise','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(147,7,'speakers','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(148,7,'minutes','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(149,7,'centralism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(150,7,'criticism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(151,7,'qualities','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(152,7,'conclusion','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(153,7,'assignment','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(154,7,'previous','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(155,8,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(156,8,'committee_meets','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(157,8,'content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(158,8,'draft','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(159,8,'notice','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(160,8,'attendance','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(161,8,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(162,8,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(163,8,'on_time','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(164,8,'order','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(165,8,'duration','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(166,8,'full_content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(167,8,'following_example','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(168,8,'praise','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(169,8,'speakers','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(170,8,'minutes','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(171,8,'centralism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(172,8,'criticism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(173,8,'qualities','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(174,8,'conclusion','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(175,8,'assignment','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(176,8,'previous','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(177,9,'secretary_prepares','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(178,9,'committee_meets','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(179,9,'content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(180,9,'draft','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(181,9,'notice','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(182,9,'attendance','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(183,9,'no_unexcused','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(184,9,'no_excused_runs','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(185,9,'on_time','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(186,9,'order','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(187,9,'duration','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(188,9,'full_content','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(189,9,'following_example','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(190,9,'praise','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(191,9,'speakers','b1',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(192,9,'minutes','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(193,9,'centralism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(194,9,'criticism','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(195,9,'qualities','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(196,9,'conclusion','yes',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(197,9,'assignment','0',0,'đã thảo luận',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(198,9,'previous','0',0,'đã thảo luận',7,'1.7.');
CREATE TABLE sheet_body (
	id INTEGER NOT NULL, 
	sheet_id INTEGER NOT NULL, 
	salt VARCHAR(64) NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_sheet_body PRIMARY KEY (id), 
	CONSTRAINT fk_sheet_body_sheet_id FOREIGN KEY(sheet_id) REFERENCES score_sheet (id), 
	CONSTRAINT fk_sheet_body_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_sheet_body_sheet_id UNIQUE (sheet_id)
);
INSERT INTO "sheet_body" VALUES(1,1,'a92d70961afc195390945e1662724e6f8c348d02e62f449dbc6521a65895d1ce',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(2,2,'68f521d298db5f242fc047248a9b439b1224126b91fb6f8fc747e16db145b0d7',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(3,3,'23cb5d7eec513630d290c3d5cfc9af3513c00507a1203426f8be43248af6e274',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(4,4,'83807d180150eff5ec2397172e0498cd159d68426fb62b314192fb758104d5e2',6,'1.2.3.6.');
INSERT INTO "sheet_body" VALUES(5,5,'8b79d2f15d6b6007ec11f794df7f980a3e2ea291c8b339bbd803284612ff31d0',6,'1.2.3.6.');
INSERT INTO "sheet_body" VALUES(6,6,'3c76b7779ba257de00b21dde16d351a0468a2c167903b289a823e179a4047aa8',6,'1.2.3.6.');
INSERT INTO "sheet_body" VALUES(7,7,'f9fa90a25a756b7b62950e50cf71fb6a9a9958c8bf12bd646a5c4624f4e10452',7,'1.7.');
INSERT INTO "sheet_body" VALUES(8,8,'ac08bfcd77f73cadffafc4133005d0a4e09316ad175ad218fa4d394465393b58',7,'1.7.');
INSERT INTO "sheet_body" VALUES(9,9,'f2bedd8de14e37da2b45c91ccdfb0af2155eb9b85c09b119844f0bb89a1f974c',7,'1.7.');
CREATE TABLE sign_in (
	id INTEGER NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	began_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	agent VARCHAR(200) NOT NULL, 
	account_id INTEGER NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (id), 
	CONSTRAINT fk_sign_in_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash)
);
INSERT INTO "sign_in" VALUES(1,'a376ff83660debd519a464a15702d5bb8c46276ca0918714c771e78ce76b06bd','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',1);
INSERT INTO "sign_in" VALUES(2,'bfc288d78f4c44c198c02560aa974b896b488d1e3d40e23a17d28e88271e8314','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',2);
INSERT INTO "sign_in" VALUES(3,'4bc9e2d8ae6ddea7b963c6a01be648db4f352ed23eb30b5d12814e08c2a2765f','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',3);
INSERT INTO "sign_in" VALUES(4,'2a493d660b3ac09fa0b5fd57cc550d524edd5c26cbbe2425d3120dc8b8529da8','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',4);
INSERT INTO "sign_in" VALUES(5,'fa5b7e8b531e7dc6a8af98a5489c4858a770cac42b3e8332de39c40bf7872808','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',5);
INSERT INTO "sign_in" VALUES(6,'ff24b74114b1053795f39fdbfacfc330def551bee4fb9839a994699a508ec762','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',6);
INSERT INTO "sign_in" VALUES(7,'1c43a9d9d8e885ff83899185016618aa06ac1d3c2d5467100cb0d6234dee506a','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',7);
INSERT INTO "sign_in" VALUES(8,'5e2ed3de9758b8d5be3e50d286d5009ff87513606bf102c84c9c5e2081200040','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',8);
INSERT INTO "sign_in" VALUES(9,'e18856acaa868ad5e02c4b5ca2453e9add5fe2f6702c1a2ec8311b48a15aa82f','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',9);
INSERT INTO "sign_in" VALUES(10,'4e1afa9289e4294e6f4b1268a87aa8b6c6984803c2e35992e8df0785685fb9a8','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',10);
INSERT INTO "sign_in" VALUES(11,'837eb206bebeaf204fb5147b0f6ff1d5f58df8a32367f8f23863bfa6816f2eff','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',11);
INSERT INTO "sign_in" VALUES(12,'2e818f4be322070178f2873212f861297d65e20b58d9cd441015655e4462c1b6','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',12);
INSERT INTO "sign_in" VALUES(13,'eed02c9f76dc7ed6b05686708476d6bf2f4ee2e31081717de6b0ea058e3146e6','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',13);
INSERT INTO "sign_in" VALUES(14,'3f0bccaee98f6cb222a9e8e464d7ffa125b0cdcd792dff21411c469f54a8cb29','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',14);
INSERT INTO "sign_in" VALUES(15,'de8a324041240794c93d6141e17165e3d24a4ae2636564759741b802f7df21b4','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',15);
INSERT INTO "sign_in" VALUES(16,'7a5768bd5cf7f4135efccf88f63c2c6614e3af0f798fa041c28377a23d9ad2a7','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',16);
INSERT INTO "sign_in" VALUES(17,'e4450adff4fa26afb123ae32675f2e4bf495a721e6ea4b9e41b542aa0f1abb0b','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',17);
INSERT INTO "sign_in" VALUES(18,'98eff5d44282bf4ac9a2ccdd321cbb86e5e7b41ab6d75c57685d31cd6b1c90c1','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',18);
INSERT INTO "sign_in" VALUES(19,'6edd3f010b647103b927d496b04bd6cc912c7b7853875876c40e38d97384522e','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',19);
INSERT INTO "sign_in" VALUES(20,'56d3f79773bd386e66b75f3abbf7c61640622c1b60de7e261ca41c49f8f35091','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',20);
INSERT INTO "sign_in" VALUES(21,'23f238cd5079245576b9071bdae0325302bb5a7c278be432c3b69c3e9a63ddeb','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',21);
INSERT INTO "sign_in" VALUES(22,'906732d08ff9ed8351cd1c399825ad9c2f47b4241cbe6cdf67773afb8f86826d','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',22);
INSERT INTO "sign_in" VALUES(23,'eabdafce7b6b18c5e447b1a0aebf58e7f7606981afda41ef6fca4aadf47a578d','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',23);
INSERT INTO "sign_in" VALUES(24,'3f4af3e377ec323c8d825084377eb24d32b2dfa854ba839c7644cd521016e026','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',24);
INSERT INTO "sign_in" VALUES(25,'79513285cddcc0346b2377aae92e384ba9a5bf1e48a11ebc53d74e03c81855dd','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',25);
INSERT INTO "sign_in" VALUES(26,'6bf4c419640c9b177d1091442d0e4d6dee6d0263ae0524be1d35259cc100db27','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',26);
INSERT INTO "sign_in" VALUES(27,'b1d42b0f49be1fc1ed03744fbfd849d740f75ccde15dc63f8bc56ae5c214d067','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',27);
INSERT INTO "sign_in" VALUES(28,'ddbb58932e09d8fed364b7e1377cd2d100109e3bf6caf6c8381aa7224ea52b36','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',28);
CREATE TABLE signed_document (
	id INTEGER NOT NULL, 
	doc_type VARCHAR(10) NOT NULL, 
	term VARCHAR(20) NOT NULL, 
	number INTEGER NOT NULL, 
	dated_on DATE NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	subject_id INTEGER, 
	abstract VARCHAR(400) NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	person_id INTEGER, 
	signed_at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_signed_document PRIMARY KEY (id), 
	CONSTRAINT fk_signed_document_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_signed_document_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_signed_document_unit_id_doc_type_term_number UNIQUE (unit_id, doc_type, term, number)
);
INSERT INTO "signed_document" VALUES(1,'BC','2015-2020',1,'2019-01-20','report',6,'','{"sha256":"290aad7ca8978ab94a9a9ce5ffaeb75be35b4e46b1872b2977cdd2afca963f0f","version":1}','1bc68b2a0629271a52130e7ba092b23666016821114ec77ab2027118c2b810c7',1,'2019-01-20 03:00:00.000000',1,'1.');
CREATE TABLE state (
	id INTEGER NOT NULL, 
	route_id INTEGER NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	name_en VARCHAR(60) NOT NULL, 
	is_open BOOLEAN NOT NULL, 
	is_locked BOOLEAN NOT NULL, 
	is_final BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_state PRIMARY KEY (id), 
	CONSTRAINT fk_state_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_state_route_id FOREIGN KEY(route_id) REFERENCES route (id), 
	CONSTRAINT uq_state_route_id_code UNIQUE (route_id, code)
);
INSERT INTO "state" VALUES(1,1,'draft','Đang soạn','Draft',1,0,0,0,NULL,'');
INSERT INTO "state" VALUES(2,1,'prepared','Đã chuẩn bị','Prepared',1,0,0,1,NULL,'');
INSERT INTO "state" VALUES(3,1,'submitted','Đã trình','Submitted',0,1,0,2,NULL,'');
INSERT INTO "state" VALUES(4,1,'received','Đã tiếp nhận','Received',0,1,0,3,NULL,'');
INSERT INTO "state" VALUES(5,1,'returned','Bị trả lại','Returned',1,0,0,4,NULL,'');
INSERT INTO "state" VALUES(6,1,'approved','Đã duyệt','Approved',0,1,1,5,NULL,'');
INSERT INTO "state" VALUES(7,1,'reopened','Mở lại','Reopened',1,0,0,6,NULL,'');
INSERT INTO "state" VALUES(8,1,'closed','Đã chốt','Closed',0,1,0,7,NULL,'');
INSERT INTO "state" VALUES(9,1,'issued','Đã ban hành','Issued',0,1,1,8,NULL,'');
INSERT INTO "state" VALUES(10,2,'draft','Đang soạn','Draft',1,0,0,0,NULL,'');
INSERT INTO "state" VALUES(11,2,'submitted','Đã trình','Submitted',0,1,0,1,NULL,'');
INSERT INTO "state" VALUES(12,2,'received','Đã tiếp nhận','Received',0,1,0,2,NULL,'');
INSERT INTO "state" VALUES(13,2,'returned','Bị trả lại','Returned',1,0,0,3,NULL,'');
INSERT INTO "state" VALUES(14,2,'approved','Đã duyệt','Approved',0,1,1,4,NULL,'');
INSERT INTO "state" VALUES(15,2,'reopened','Mở lại','Reopened',1,0,0,5,NULL,'');
CREATE TABLE step (
	id INTEGER NOT NULL, 
	route_id INTEGER NOT NULL, 
	code VARCHAR(20) NOT NULL, 
	name VARCHAR(60) NOT NULL, 
	name_en VARCHAR(60) NOT NULL, 
	from_state VARCHAR(20) NOT NULL, 
	to_state VARCHAR(20) NOT NULL, 
	actor VARCHAR(10) NOT NULL, 
	grant VARCHAR(30) NOT NULL, 
	guards VARCHAR(200) NOT NULL, 
	effects VARCHAR(200) NOT NULL, 
	needs_note BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	desk_id INTEGER, 
	roles VARCHAR(400) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_step PRIMARY KEY (id), 
	CONSTRAINT fk_step_desk_id FOREIGN KEY(desk_id) REFERENCES unit (id), 
	CONSTRAINT fk_step_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_step_route_id FOREIGN KEY(route_id) REFERENCES route (id), 
	CONSTRAINT uq_step_route_id_code_from_state UNIQUE (route_id, code, from_state)
);
INSERT INTO "step" VALUES(1,1,'prepare','Chuẩn bị xong','Ready','draft','prepared','own','report.prepare','[]','[]',0,0,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(2,1,'prepare','Chuẩn bị xong','Ready','returned','prepared','own','report.prepare','[]','[]',0,1,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(3,1,'prepare','Chuẩn bị xong','Ready','reopened','prepared','own','report.prepare','[]','[]',0,2,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(4,1,'submit','Trình cấp trên','Submit','draft','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,3,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(5,1,'submit','Trình cấp trên','Submit','prepared','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,4,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(6,1,'submit','Trình cấp trên','Submit','returned','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,5,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(7,1,'submit','Trình cấp trên','Submit','reopened','submitted','own','report.submit','["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]','["freeze", "settle", "to_desk"]',0,6,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(8,1,'close','Chốt quý','Close the quarter','draft','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,7,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(9,1,'close','Chốt quý','Close the quarter','prepared','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,8,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(10,1,'close','Chốt quý','Close the quarter','returned','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,9,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(11,1,'close','Chốt quý','Close the quarter','reopened','closed','own','report.prepare','["at_root", "quarter_over", "children_told"]','["freeze"]',0,10,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(12,1,'amend','Sửa tiếp','Amend','prepared','draft','own','report.prepare','[]','[]',0,11,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(13,1,'recall','Thu hồi','Recall','submitted','draft','own','report.submit','[]','["unlock"]',0,12,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(14,1,'receive','Tiếp nhận','Receive','submitted','received','desk','report.receive','["receiver", "newest_seen"]','["receive"]',0,13,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(15,1,'approve','Duyệt','Approve','submitted','approved','desk','report.decide','["not_own", "newest_seen", "received", "no_drafts"]','["accept", "seen"]',0,14,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(16,1,'approve','Duyệt','Approve','received','approved','desk','report.decide','["not_own", "newest_seen", "received", "no_drafts"]','["accept", "seen"]',0,15,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(17,1,'send_back','Trả lại','Send back','submitted','returned','desk','report.decide','["not_own", "newest_seen", "received"]','["unlock", "pins", "seen"]',1,16,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(18,1,'send_back','Trả lại','Send back','received','returned','desk','report.decide','["not_own", "newest_seen", "received"]','["unlock", "pins", "seen"]',1,17,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(19,1,'reopen','Mở lại','Reopen','approved','reopened','desk','report.decide','["not_own"]','["unlock", "pins"]',1,18,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(20,1,'ask','Đề nghị mở lại','Ask to reopen','approved','approved','own','report.submit','["below_root", "not_asked"]','["ask"]',1,19,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(21,1,'keep','Giữ nguyên bản này','Keep this version','submitted','submitted','own','report.submit','["is_stale"]','["keep"]',1,20,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(22,1,'keep','Giữ nguyên bản này','Keep this version','received','received','own','report.submit','["is_stale"]','["keep"]',1,21,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(23,1,'keep','Giữ nguyên bản này','Keep this version','approved','approved','own','report.submit','["is_stale"]','["keep"]',1,22,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(24,1,'keep','Giữ nguyên bản này','Keep this version','closed','closed','own','report.submit','["is_stale"]','["keep"]',1,23,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(25,1,'keep','Giữ nguyên bản này','Keep this version','issued','issued','own','report.submit','["is_stale"]','["keep"]',1,24,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(26,1,'unclose','Bỏ chốt','Undo closing','closed','draft','own','report.prepare','[]','["unlock"]',1,25,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(27,1,'sign','Ký ban hành','Sign and issue','closed','issued','own','report.issue','["newest_seen", "destination"]','["number"]',0,26,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(28,1,'revise','Lập lại để ban hành mới','Revise for a new issue','issued','reopened','own','report.issue','["at_root"]','["unlock"]',1,27,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(29,2,'submit','Trình cấp trên','Submit','draft','submitted','own','report.submit','["has_desk", "answered", "children_told"]','["freeze", "to_desk"]',0,0,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(30,2,'submit','Trình cấp trên','Submit','returned','submitted','own','report.submit','["has_desk", "answered", "children_told"]','["freeze", "to_desk"]',0,1,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(31,2,'submit','Trình cấp trên','Submit','reopened','submitted','own','report.submit','["has_desk", "answered", "children_told"]','["freeze", "to_desk"]',0,2,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(32,2,'recall','Thu hồi','Recall','submitted','draft','own','report.submit','[]','[]',0,3,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(33,2,'receive','Tiếp nhận','Receive','submitted','received','desk','report.receive','["newest_seen"]','[]',0,4,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(34,2,'approve','Duyệt','Approve','submitted','approved','desk','report.decide','["not_own", "newest_seen"]','["accept"]',0,5,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(35,2,'approve','Duyệt','Approve','received','approved','desk','report.decide','["not_own", "newest_seen"]','["accept"]',0,6,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(36,2,'send_back','Trả lại','Send back','submitted','returned','desk','report.decide','["not_own", "newest_seen"]','[]',1,7,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(37,2,'send_back','Trả lại','Send back','received','returned','desk','report.decide','["not_own", "newest_seen"]','[]',1,8,NULL,'[]',NULL,'');
INSERT INTO "step" VALUES(38,2,'reopen','Mở lại','Reopen','approved','reopened','desk','report.decide','["not_own"]','[]',1,9,NULL,'[]',NULL,'');
CREATE TABLE step_event (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	row_version INTEGER NOT NULL, 
	step VARCHAR(20) NOT NULL, 
	from_state VARCHAR(20) NOT NULL, 
	to_state VARCHAR(20) NOT NULL, 
	version_number INTEGER, 
	person_id INTEGER, 
	actor VARCHAR(200) NOT NULL, 
	note VARCHAR(2000) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, on_behalf VARCHAR(200) DEFAULT '' NOT NULL, 
	CONSTRAINT pk_step_event PRIMARY KEY (id), 
	CONSTRAINT fk_step_event_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_step_event_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_step_event_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_step_event_report_id_row_version UNIQUE (report_id, row_version)
);
INSERT INTO "step_event" VALUES(1,1,1,'submit','draft','submitted',1,10,'Người D1.cell_secretary','','2019-01-20 03:00:00.000000',4,'1.2.4.','');
INSERT INTO "step_event" VALUES(2,2,1,'submit','draft','submitted',1,17,'Người DB1.cell_secretary','','2019-01-20 03:00:00.000000',6,'1.2.3.6.','');
INSERT INTO "step_event" VALUES(3,3,1,'submit','draft','submitted',1,19,'Người C.cell_secretary','','2019-01-20 03:00:00.000000',7,'1.7.','');
INSERT INTO "step_event" VALUES(4,1,2,'send_back','submitted','returned',1,5,'Người D.committee_secretary','Bổ sung phần kiến nghị','2019-01-20 03:00:00.000000',4,'1.2.4.','');
INSERT INTO "step_event" VALUES(5,1,3,'submit','returned','submitted',2,10,'Người D1.cell_secretary','','2019-01-20 03:00:00.000000',4,'1.2.4.','');
INSERT INTO "step_event" VALUES(6,1,4,'approve','submitted','approved',2,5,'Người D.committee_secretary','','2019-01-20 03:00:00.000000',4,'1.2.4.','');
INSERT INTO "step_event" VALUES(7,2,2,'receive','submitted','received',1,9,'Người DB.committee_officer','','2019-01-20 03:00:00.000000',6,'1.2.3.6.','');
INSERT INTO "step_event" VALUES(8,2,3,'approve','received','approved',1,8,'Người DB.committee_secretary','','2019-01-20 03:00:00.000000',6,'1.2.3.6.','');
INSERT INTO "step_event" VALUES(9,3,2,'receive','submitted','received',1,4,'Người K.board_officer','','2019-01-20 03:00:00.000000',7,'1.7.','');
INSERT INTO "step_event" VALUES(10,3,3,'approve','received','approved',1,2,'Người K.bloc_deputy','','2019-01-20 03:00:00.000000',7,'1.7.','');
INSERT INTO "step_event" VALUES(11,4,1,'submit','draft','submitted',1,8,'Người DB.committee_secretary','','2019-01-20 03:00:00.000000',3,'1.2.3.','');
INSERT INTO "step_event" VALUES(12,4,2,'approve','submitted','approved',1,6,'Người D.committee_deputy','','2019-01-20 03:00:00.000000',3,'1.2.3.','');
INSERT INTO "step_event" VALUES(13,5,1,'submit','draft','submitted',1,5,'Người D.committee_secretary','','2019-01-20 03:00:00.000000',2,'1.2.','');
INSERT INTO "step_event" VALUES(14,5,2,'receive','submitted','received',1,4,'Người K.board_officer','','2019-01-20 03:00:00.000000',2,'1.2.','');
INSERT INTO "step_event" VALUES(15,5,3,'approve','received','approved',1,2,'Người K.bloc_deputy','','2019-01-20 03:00:00.000000',2,'1.2.','');
INSERT INTO "step_event" VALUES(16,6,1,'close','draft','closed',1,4,'Người K.board_officer','','2019-01-20 03:00:00.000000',1,'1.','');
INSERT INTO "step_event" VALUES(17,6,2,'sign','closed','issued',1,1,'Người K.bloc_secretary','','2019-01-20 03:00:00.000000',1,'1.','');
CREATE TABLE supplement (
	id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	version_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	made_at DATETIME NOT NULL, 
	made_by VARCHAR(200) NOT NULL, 
	person_id INTEGER, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_supplement PRIMARY KEY (id), 
	CONSTRAINT uq_supplement_version_id_number UNIQUE (version_id, number), 
	CONSTRAINT fk_supplement_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_supplement_version_id FOREIGN KEY(version_id) REFERENCES report_version (id), 
	CONSTRAINT fk_supplement_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_supplement_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE topic (
	id INTEGER NOT NULL, 
	code INTEGER NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	holds_from DATE NOT NULL, 
	retired_on DATE, 
	row_version INTEGER NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_topic PRIMARY KEY (id), 
	CONSTRAINT fk_topic_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "topic" VALUES(1,1,'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(2,2,'Nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của cán bộ, đảng viên','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(3,3,'Phòng, chống, khắc phục biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa" trong nội bộ','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(4,4,'Xây dựng Đảng, hệ thống chính trị, cơ quan, đơn vị vững mạnh; phòng, chống tham nhũng, lãng phí, quan liêu và tệ nạn xã hội','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(5,5,'Triển khai thực hiện chỉ thị, nghị quyết, quy định của Đảng, pháp luật của Nhà nước','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(6,6,'Nâng cao chất lượng, hiệu quả công tác chuyên môn, nghiên cứu, tham mưu và xây dựng đề án, kế hoạch','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(7,7,'Giáo dục truyền thống cách mạng, truyền thống của cơ quan, đơn vị','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(8,8,'Lãnh đạo, chỉ đạo giải quyết những vấn đề phức tạp nảy sinh trong cơ quan, đơn vị','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(9,9,'Bồi dưỡng, tạo nguồn phát triển đảng viên','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(10,10,'Phương pháp tự nghiên cứu, học tập để nâng cao trình độ kiến thức','2018-10-01',NULL,1,NULL,'');
INSERT INTO "topic" VALUES(11,11,'Chuyên đề khác phù hợp với đặc điểm của chi bộ','2018-10-01',NULL,1,NULL,'');
CREATE TABLE topic_orientation (
	id INTEGER NOT NULL, 
	quarter DATE NOT NULL, 
	topic_id INTEGER NOT NULL, 
	text VARCHAR(400) NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_topic_orientation PRIMARY KEY (id), 
	CONSTRAINT fk_topic_orientation_topic_id FOREIGN KEY(topic_id) REFERENCES topic (id), 
	CONSTRAINT fk_topic_orientation_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_topic_orientation_unit_id_quarter UNIQUE (unit_id, quarter, topic_id)
);
CREATE TABLE unit (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	kind_code VARCHAR(40) NOT NULL, 
	parent_id INTEGER, 
	search_key VARCHAR(250) NOT NULL, 
	sort_key VARCHAR(500) NOT NULL, 
	contact VARCHAR(200) NOT NULL, 
	founded_on DATE NOT NULL, 
	dissolved_on DATE, 
	successor_id INTEGER, 
	row_version INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_unit PRIMARY KEY (id), 
	CONSTRAINT fk_unit_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code), 
	CONSTRAINT fk_unit_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_successor_id FOREIGN KEY(successor_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_code UNIQUE (code)
);
INSERT INTO "unit" VALUES(1,'K','Đảng bộ Khối Một','bloc',NULL,'dang bo khoi mot','gark dt oltm qtz0200005000400050','','2015-01-01',NULL,NULL,2,'1.');
INSERT INTO "unit" VALUES(2,'D','Đảng bộ Sở Mẫu','grassroots_committee',1,'dang bo so mau','gark dt yu qc{02000050020030','','2015-01-01',NULL,NULL,2,'1.2.');
INSERT INTO "unit" VALUES(3,'DB','Đảng bộ bộ phận Mẫu','sectional_committee',2,'dang bo bo phan mau','gark dt dt vlcr qc{0200005005000500030','','2015-01-01',NULL,NULL,2,'1.2.3.');
INSERT INTO "unit" VALUES(4,'D1','Chi bộ Văn phòng','subordinate_cell',2,'chi bo van phong','elm dt }br vlsrk0000050000000100','','2015-01-01',NULL,NULL,2,'1.2.4.');
INSERT INTO "unit" VALUES(5,'D2','Chi bộ Thanh tra','subordinate_cell',2,'chi bo thanh tra','elm dt zlarl zxa0000050000000000','','2015-01-01',NULL,NULL,2,'1.2.5.');
INSERT INTO "unit" VALUES(6,'DB1','Chi bộ Đội Một','subordinate_cell',3,'chi bo doi mot','elm dt gtm qtz00000500500050','','2015-01-01',NULL,NULL,2,'1.2.3.6.');
INSERT INTO "unit" VALUES(7,'C','Chi bộ Thư viện','grassroots_cell',1,'chi bo thu vien','elm dt zl| }mir000005000000050','','2015-01-01',NULL,NULL,2,'1.7.');
INSERT INTO "unit" VALUES(8,'K2','Đảng bộ Khối Hai','bloc',NULL,'dang bo khoi hai','gark dt oltm lam0200005000400000','','2015-01-01',NULL,NULL,2,'8.');
INSERT INTO "unit" VALUES(9,'E','Đảng bộ Sở Khác','grassroots_committee',8,'dang bo so khac','gark dt yu olae020000500200040','','2015-01-01',NULL,NULL,2,'8.9.');
INSERT INTO "unit" VALUES(10,'E1','Chi bộ Khác','subordinate_cell',9,'chi bo khac','elm dt olae00000500040','','2015-01-01',NULL,NULL,2,'8.9.10.');
CREATE TABLE unit_kind (
	id INTEGER NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	name VARCHAR(100) NOT NULL, 
	name_en VARCHAR(100) NOT NULL, 
	is_cell BOOLEAN NOT NULL, 
	is_stop BOOLEAN NOT NULL, 
	is_root BOOLEAN NOT NULL, 
	owes_report BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_unit_kind PRIMARY KEY (id), 
	CONSTRAINT uq_unit_kind_code UNIQUE (code)
);
INSERT INTO "unit_kind" VALUES(1,'province','Đảng bộ tỉnh','Provincial committee',0,0,0,0,0);
INSERT INTO "unit_kind" VALUES(2,'bloc','Đảng bộ Khối','Bloc',0,1,1,1,1);
INSERT INTO "unit_kind" VALUES(3,'grassroots_committee','Đảng bộ cơ sở','Grassroots committee',0,1,0,1,2);
INSERT INTO "unit_kind" VALUES(4,'sectional_committee','Đảng bộ bộ phận','Sectional committee',0,1,0,1,3);
INSERT INTO "unit_kind" VALUES(5,'grassroots_cell','Chi bộ cơ sở','Grassroots cell',1,1,0,1,4);
INSERT INTO "unit_kind" VALUES(6,'subordinate_cell','Chi bộ trực thuộc','Subordinate cell',1,1,0,1,5);
CREATE TABLE unit_spell (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE, 
	name VARCHAR(200) NOT NULL, 
	kind_code VARCHAR(40) NOT NULL, 
	parent_id INTEGER, 
	act VARCHAR(20) NOT NULL, 
	doc_symbol VARCHAR(60) NOT NULL, 
	doc_date DATE, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_unit_spell PRIMARY KEY (id), 
	CONSTRAINT fk_unit_spell_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code), 
	CONSTRAINT fk_unit_spell_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_spell_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_spell_unit_id_starts_on UNIQUE (unit_id, starts_on)
);
INSERT INTO "unit_spell" VALUES(1,1,'2015-01-01',NULL,'Đảng bộ Khối Một','bloc',NULL,'found','',NULL,'1.');
INSERT INTO "unit_spell" VALUES(2,2,'2015-01-01',NULL,'Đảng bộ Sở Mẫu','grassroots_committee',1,'found','',NULL,'1.2.');
INSERT INTO "unit_spell" VALUES(3,3,'2015-01-01',NULL,'Đảng bộ bộ phận Mẫu','sectional_committee',2,'found','',NULL,'1.2.3.');
INSERT INTO "unit_spell" VALUES(4,4,'2015-01-01',NULL,'Chi bộ Văn phòng','subordinate_cell',2,'found','',NULL,'1.2.4.');
INSERT INTO "unit_spell" VALUES(5,5,'2015-01-01',NULL,'Chi bộ Thanh tra','subordinate_cell',2,'found','',NULL,'1.2.5.');
INSERT INTO "unit_spell" VALUES(6,6,'2015-01-01',NULL,'Chi bộ Đội Một','subordinate_cell',3,'found','',NULL,'1.2.3.6.');
INSERT INTO "unit_spell" VALUES(7,7,'2015-01-01',NULL,'Chi bộ Thư viện','grassroots_cell',1,'found','',NULL,'1.7.');
INSERT INTO "unit_spell" VALUES(8,8,'2015-01-01',NULL,'Đảng bộ Khối Hai','bloc',NULL,'found','',NULL,'8.');
INSERT INTO "unit_spell" VALUES(9,9,'2015-01-01',NULL,'Đảng bộ Sở Khác','grassroots_committee',8,'found','',NULL,'8.9.');
INSERT INTO "unit_spell" VALUES(10,10,'2015-01-01',NULL,'Chi bộ Khác','subordinate_cell',9,'found','',NULL,'8.9.10.');
CREATE TABLE upload (
	id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	data BLOB NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	account_id INTEGER NOT NULL, 
	CONSTRAINT pk_upload PRIMARY KEY (id), 
	CONSTRAINT fk_upload_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);
CREATE TABLE word_template (
	id INTEGER NOT NULL, 
	kind VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	data BLOB NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	unit_id INTEGER, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_word_template PRIMARY KEY (id), 
	CONSTRAINT fk_word_template_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_word_template_unit_id_kind UNIQUE (unit_id, kind)
);
CREATE INDEX ix_once_at ON once (at);
CREATE INDEX ix_person_path ON person (path);
CREATE INDEX ix_person_search_key ON person (search_key);
CREATE INDEX ix_account_path ON account (path);
CREATE INDEX ix_unit_parent_id ON unit (parent_id);
CREATE INDEX ix_unit_path ON unit (path);
CREATE INDEX ix_unit_search_key ON unit (search_key);
CREATE INDEX ix_unit_sort_key ON unit (sort_key);
CREATE INDEX ix_definition_unit_id ON definition (unit_id);
CREATE INDEX ix_headcount_path ON headcount (path);
CREATE INDEX ix_headcount_unit_id ON headcount (unit_id);
CREATE INDEX ix_journal_act ON journal (act);
CREATE INDEX ix_journal_unit_id ON journal (unit_id);
CREATE INDEX ix_meeting_plan_path ON meeting_plan (path);
CREATE INDEX ix_meeting_plan_period ON meeting_plan (period);
CREATE INDEX ix_meeting_plan_unit_id ON meeting_plan (unit_id);
CREATE INDEX ix_meeting_window_unit_id ON meeting_window (unit_id);
CREATE INDEX ix_member_unit_id ON member (unit_id);
CREATE INDEX ix_post_path ON post (path);
CREATE INDEX ix_post_person_id ON post (person_id);
CREATE INDEX ix_post_unit_id ON post (unit_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_topic_unit_id ON topic (unit_id);
CREATE INDEX ix_unit_spell_parent_id ON unit_spell (parent_id);
CREATE INDEX ix_unit_spell_path ON unit_spell (path);
CREATE INDEX ix_unit_spell_unit_id ON unit_spell (unit_id);
CREATE INDEX ix_definition_version_unit_id ON definition_version (unit_id);
CREATE INDEX ix_meeting_path ON meeting (path);
CREATE INDEX ix_meeting_period ON meeting (period);
CREATE INDEX ix_meeting_unit_id ON meeting (unit_id);
CREATE UNIQUE INDEX uq_meeting_regular ON meeting (unit_id, period) WHERE kind IN ('regular', 'combined') AND voided_at IS NULL;
CREATE INDEX ix_topic_orientation_unit_id ON topic_orientation (unit_id);
CREATE INDEX ix_attachment_meeting_id ON attachment (meeting_id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_attachment_unit_id ON attachment (unit_id);
CREATE INDEX ix_field_group_unit_id ON field_group (unit_id);
CREATE INDEX ix_meeting_record_unit_id ON meeting_record (unit_id);
CREATE INDEX ix_report_desk_unit_id ON report (desk_unit_id);
CREATE INDEX ix_report_path ON report (path);
CREATE INDEX ix_report_unit_id ON report (unit_id);
CREATE INDEX ix_roll_entry_member_id ON roll_entry (member_id);
CREATE INDEX ix_roll_entry_unit_id ON roll_entry (unit_id);
CREATE UNIQUE INDEX uq_roll_entry_meeting_id_member_id ON roll_entry (meeting_id, member_id);
CREATE INDEX ix_score_sheet_path ON score_sheet (path);
CREATE INDEX ix_score_sheet_unit_id ON score_sheet (unit_id);
CREATE INDEX ix_field_group_id ON field (group_id);
CREATE INDEX ix_field_unit_id ON field (unit_id);
CREATE INDEX ix_quarter_lock_path ON quarter_lock (path);
CREATE INDEX ix_quarter_lock_unit_id ON quarter_lock (unit_id);
CREATE INDEX ix_report_draft_unit_id ON report_draft (unit_id);
CREATE INDEX ix_report_version_path ON report_version (path);
CREATE INDEX ix_report_version_unit_id ON report_version (unit_id);
CREATE INDEX ix_sheet_answer_unit_id ON sheet_answer (unit_id);
CREATE INDEX ix_sheet_body_unit_id ON sheet_body (unit_id);
CREATE INDEX ix_step_event_path ON step_event (path);
CREATE INDEX ix_step_event_unit_id ON step_event (unit_id);
CREATE INDEX ix_field_choice_unit_id ON field_choice (unit_id);
CREATE INDEX ix_gap_reason_child_id ON gap_reason (child_id);
CREATE INDEX ix_gap_reason_path ON gap_reason (path);
CREATE INDEX ix_gap_reason_unit_id ON gap_reason (unit_id);
CREATE INDEX ix_manifest_child_version_id ON manifest (child_version_id);
CREATE INDEX ix_manifest_path ON manifest (path);
CREATE INDEX ix_manifest_unit_id ON manifest (unit_id);
CREATE INDEX ix_route_unit_id ON route (unit_id);
CREATE INDEX ix_route_item ON route (item);
CREATE INDEX ix_state_unit_id ON state (unit_id);
CREATE INDEX ix_step_unit_id ON step (unit_id);
CREATE INDEX ix_step_from_state ON step (from_state);
CREATE INDEX ix_report_route_id ON report (route_id);
CREATE INDEX ix_directive_unit_id ON directive (unit_id);
CREATE INDEX ix_directive_answer_above_id ON directive_answer (above_id);
CREATE INDEX ix_directive_answer_asked_by_id ON directive_answer (asked_by_id);
CREATE INDEX ix_directive_answer_desk_unit_id ON directive_answer (desk_unit_id);
CREATE INDEX ix_directive_answer_path ON directive_answer (path);
CREATE INDEX ix_directive_answer_route_id ON directive_answer (route_id);
CREATE INDEX ix_directive_answer_unit_id ON directive_answer (unit_id);
CREATE INDEX ix_enclosure_directive_id ON enclosure (directive_id);
CREATE INDEX ix_enclosure_unit_id ON enclosure (unit_id);
CREATE INDEX ix_answer_draft_unit_id ON answer_draft (unit_id);
CREATE INDEX ix_answer_event_path ON answer_event (path);
CREATE INDEX ix_answer_event_unit_id ON answer_event (unit_id);
CREATE INDEX ix_answer_version_path ON answer_version (path);
CREATE INDEX ix_answer_version_unit_id ON answer_version (unit_id);
CREATE INDEX ix_delegation_giver_id ON delegation (giver_id);
CREATE INDEX ix_delegation_path ON delegation (path);
CREATE INDEX ix_delegation_taker_id ON delegation (taker_id);
CREATE INDEX ix_delegation_unit_id ON delegation (unit_id);
CREATE INDEX ix_mail_address_account_id ON mail_address (account_id);
CREATE INDEX ix_notice_account_id ON notice (account_id);
CREATE INDEX ix_notice_account_id_read_at ON notice (account_id, read_at);
CREATE INDEX ix_official_grade_path ON official_grade (path);
CREATE INDEX ix_official_grade_unit_id ON official_grade (unit_id);
CREATE INDEX ix_pin_path ON pin (path);
CREATE INDEX ix_pin_report_id ON pin (report_id);
CREATE INDEX ix_pin_unit_id ON pin (unit_id);
CREATE INDEX ix_pin_draft_report_id ON pin_draft (report_id);
CREATE INDEX ix_pin_draft_unit_id ON pin_draft (unit_id);
CREATE INDEX ix_report_look_path ON report_look (path);
CREATE INDEX ix_report_look_report_id ON report_look (report_id);
CREATE INDEX ix_report_look_unit_id ON report_look (unit_id);
CREATE INDEX ix_issued_document_issue_id ON issued_document (issue_id);
CREATE INDEX ix_issued_document_path ON issued_document (path);
CREATE INDEX ix_issued_document_unit_id ON issued_document (unit_id);
CREATE INDEX ix_follower_answer_unit_id ON follower_answer (unit_id);
CREATE INDEX ix_form_sheet_path ON form_sheet (path);
CREATE INDEX ix_form_sheet_unit_id ON form_sheet (unit_id);
CREATE INDEX ix_duty_about_id ON duty (about_id);
CREATE INDEX ix_duty_unit_id ON duty (unit_id);
CREATE INDEX ix_duty_path ON duty (path);
CREATE INDEX ix_duty_quarter_source ON duty (quarter, source);
CREATE INDEX ix_grade_sum_unit_id ON grade_sum (unit_id);
CREATE INDEX ix_grade_sum_path ON grade_sum (path);
CREATE INDEX ix_grade_sum_period_path ON grade_sum (period, path);
CREATE INDEX ix_supplement_unit_id ON supplement (unit_id);
CREATE INDEX ix_supplement_path ON supplement (path);
CREATE INDEX ix_supplement_report_id ON supplement (report_id);
CREATE INDEX ix_job_account_id ON job (account_id);
CREATE INDEX ix_job_sha256 ON job (sha256);
CREATE INDEX ix_job_standing_id ON job (standing, id);
CREATE INDEX ix_upload_account_id ON upload (account_id);
CREATE INDEX ix_signed_document_path ON signed_document (path);
CREATE INDEX ix_signed_document_subject_id ON signed_document (subject_id);
CREATE INDEX ix_signed_document_unit_id ON signed_document (unit_id);
CREATE INDEX ix_committee_term_path ON committee_term (path);
CREATE INDEX ix_committee_term_unit_id ON committee_term (unit_id);
CREATE INDEX ix_word_template_unit_id ON word_template (unit_id);
CREATE INDEX ix_issue_path ON issue (path);
CREATE INDEX ix_issue_unit_id ON issue (unit_id);
CREATE INDEX ix_issue_report_id ON issue (report_id);
CREATE INDEX ix_directive_closing_unit_id ON directive_closing (unit_id);
CREATE TRIGGER keep_journal_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_journal_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_version_update BEFORE UPDATE ON report_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_version_delete BEFORE DELETE ON report_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_manifest_update BEFORE UPDATE ON manifest BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_manifest_delete BEFORE DELETE ON manifest BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_gap_reason_update BEFORE UPDATE ON gap_reason BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_gap_reason_delete BEFORE DELETE ON gap_reason BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_event_update BEFORE UPDATE ON step_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_event_delete BEFORE DELETE ON step_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issue_update BEFORE UPDATE ON issue BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issue_delete BEFORE DELETE ON issue BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issued_document_update BEFORE UPDATE ON issued_document BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_issued_document_delete BEFORE DELETE ON issued_document BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_look_update BEFORE UPDATE ON report_look BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_report_look_delete BEFORE DELETE ON report_look BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_version_update BEFORE UPDATE ON answer_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_version_delete BEFORE DELETE ON answer_version BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_event_update BEFORE UPDATE ON answer_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_answer_event_delete BEFORE DELETE ON answer_event BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_supplement_update BEFORE UPDATE ON supplement BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_supplement_delete BEFORE DELETE ON supplement BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_closing_update BEFORE UPDATE ON directive_closing BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_closing_delete BEFORE DELETE ON directive_closing BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_definition_version_update BEFORE UPDATE ON definition_version WHEN OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.definition_id IS DISTINCT FROM NEW.definition_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.rules IS DISTINCT FROM NEW.rules OR OLD.lower_may IS DISTINCT FROM NEW.lower_may OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_definition_version_delete BEFORE DELETE ON definition_version WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_group_insert BEFORE INSERT ON field_group WHEN (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_group_update BEFORE UPDATE ON field_group WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_group_delete BEFORE DELETE ON field_group WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_insert BEFORE INSERT ON field WHEN (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_update BEFORE UPDATE ON field WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_delete BEFORE DELETE ON field WHEN (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_choice_insert BEFORE INSERT ON field_choice WHEN (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = NEW.field_id)) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_choice_update BEFORE UPDATE ON field_choice WHEN (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_field_choice_delete BEFORE DELETE ON field_choice WHEN (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_route_update BEFORE UPDATE ON route WHEN OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.code IS DISTINCT FROM NEW.code OR OLD.number IS DISTINCT FROM NEW.number OR OLD.item IS DISTINCT FROM NEW.item OR OLD.name IS DISTINCT FROM NEW.name OR OLD.name_en IS DISTINCT FROM NEW.name_en OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_route_delete BEFORE DELETE ON route WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_state_insert BEFORE INSERT ON state WHEN (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_state_update BEFORE UPDATE ON state WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_state_delete BEFORE DELETE ON state WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_insert BEFORE INSERT ON step WHEN (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_update BEFORE UPDATE ON step WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_step_delete BEFORE DELETE ON step WHEN (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_update BEFORE UPDATE ON directive WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_directive_delete BEFORE DELETE ON directive WHEN OLD.state <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_enclosure_insert BEFORE INSERT ON enclosure WHEN (SELECT d.state FROM directive d WHERE d.id = NEW.directive_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_enclosure_update BEFORE UPDATE ON enclosure WHEN (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_enclosure_delete BEFORE DELETE ON enclosure WHEN (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' BEGIN SELECT RAISE(ABORT, 'frozen'); END;
COMMIT;