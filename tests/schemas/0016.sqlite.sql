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
INSERT INTO "alembic_version" VALUES('0016');
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
CREATE TABLE bulk_decision (
	id INTEGER NOT NULL, 
	account_id INTEGER NOT NULL, 
	job_id INTEGER NOT NULL, 
	report_id INTEGER NOT NULL, 
	unit_name VARCHAR(200) NOT NULL, 
	version INTEGER NOT NULL, 
	row_version INTEGER NOT NULL, 
	standing VARCHAR(10) NOT NULL, 
	code VARCHAR(40) NOT NULL, 
	details TEXT, 
	decided_at DATETIME, 
	CONSTRAINT pk_bulk_decision PRIMARY KEY (id), 
	CONSTRAINT fk_bulk_decision_account_id FOREIGN KEY(account_id) REFERENCES account (id), 
	CONSTRAINT fk_bulk_decision_job_id FOREIGN KEY(job_id) REFERENCES job (id), 
	CONSTRAINT fk_bulk_decision_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT uq_bulk_decision_job_id_report_id UNIQUE (job_id, report_id)
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
INSERT INTO "duty" VALUES(2,5,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(3,6,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(4,7,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,1,'2018-10-26',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(5,10,'meeting','2018-10-01','2018-10-01',0,'2018-10-25','2018-11-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(6,4,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-26',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(7,5,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-26',NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(8,6,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(9,7,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,1,'2018-11-26',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(10,10,'meeting','2018-10-01','2018-11-01',0,'2018-11-25','2018-12-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(11,4,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(12,5,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(13,6,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(14,7,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,1,'2019-01-03',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(15,10,'meeting','2018-10-01','2018-12-01',0,'2018-12-25','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(16,4,'sheet','2018-10-01','2018-10-01',1,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(17,4,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(18,5,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(19,6,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(20,7,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(21,10,'thematic','2018-10-01','2018-10-01',0,'2018-10-01','2019-01-05',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(22,1,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-15',0,1,0,NULL,NULL,'','',NULL,'','','',1,1,'1.');
INSERT INTO "duty" VALUES(23,2,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,0,NULL,NULL,'','',NULL,'','','',1,2,'1.2.');
INSERT INTO "duty" VALUES(24,3,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-08',0,1,0,NULL,NULL,'','',NULL,'','','',1,3,'1.2.3.');
INSERT INTO "duty" VALUES(25,4,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(26,5,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,0,NULL,NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(27,6,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,0,NULL,NULL,'','',NULL,'','','',1,6,'1.2.3.6.');
INSERT INTO "duty" VALUES(28,7,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,0,NULL,NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(29,8,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-15',0,1,0,NULL,NULL,'','',NULL,'','','',1,8,'8.');
INSERT INTO "duty" VALUES(30,9,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-10',0,1,0,NULL,NULL,'','',NULL,'','','',1,9,'8.9.');
INSERT INTO "duty" VALUES(31,10,'report','2018-10-01','2018-10-01',0,'2018-12-25','2019-01-07',0,1,0,NULL,NULL,'','',NULL,'','','',1,10,'8.9.10.');
INSERT INTO "duty" VALUES(32,4,'sheet','2018-10-01','2018-11-01',2,'2018-11-26','2018-12-01',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(33,4,'sheet','2018-10-01','2018-12-01',3,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,4,'1.2.4.');
INSERT INTO "duty" VALUES(34,5,'sheet','2018-10-01','2018-10-01',4,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(35,5,'sheet','2018-10-01','2018-11-01',5,'2018-11-26','2018-12-01',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(36,5,'sheet','2018-10-01','2018-12-01',6,'2019-01-03','2019-01-08',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,5,'1.2.5.');
INSERT INTO "duty" VALUES(37,7,'sheet','2018-10-01','2018-10-01',7,'2018-10-26','2018-10-31',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
INSERT INTO "duty" VALUES(38,7,'sheet','2018-10-01','2018-11-01',8,'2018-11-26','2018-12-01',0,1,1,'2019-01-20',NULL,'','',NULL,'','','',1,7,'1.7.');
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
INSERT INTO "grade_sum" VALUES(1,'2018-10-01','good',1,9900,4,'1.2.4.');
INSERT INTO "grade_sum" VALUES(2,'2018-11-01','good',1,9900,4,'1.2.4.');
INSERT INTO "grade_sum" VALUES(3,'2018-12-01','good',1,9900,4,'1.2.4.');
INSERT INTO "grade_sum" VALUES(4,'2018-10-01','good',1,9900,5,'1.2.5.');
INSERT INTO "grade_sum" VALUES(5,'2018-11-01','good',1,9900,5,'1.2.5.');
INSERT INTO "grade_sum" VALUES(6,'2018-12-01','good',1,9900,5,'1.2.5.');
INSERT INTO "grade_sum" VALUES(7,'2018-10-01','good',1,9900,7,'1.7.');
INSERT INTO "grade_sum" VALUES(8,'2018-11-01','good',1,9900,7,'1.7.');
INSERT INTO "grade_sum" VALUES(9,'2018-12-01','good',1,9900,7,'1.7.');
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
	CONSTRAINT fk_issue_report_id FOREIGN KEY(report_id) REFERENCES report (id), 
	CONSTRAINT fk_issue_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
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
INSERT INTO "journal" VALUES(78,'2019-01-20 03:00:00.000000',NULL,'system','meeting.record',4,'meeting',1,'{"kind":"regular","period":"2018-10-01"}','9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245','bd617b50e568aef8b8d2e7e7fa34d81a21f08df47af527e2f68d7ebf410b14e6');
INSERT INTO "journal" VALUES(79,'2019-01-20 03:00:00.000000',NULL,'system','sheet.open',4,'score_sheet',1,'{}','bd617b50e568aef8b8d2e7e7fa34d81a21f08df47af527e2f68d7ebf410b14e6','9156061d08d724172c006e489dc67ee708f1008fba1f7e06e505a9c65685d557');
INSERT INTO "journal" VALUES(80,'2019-01-20 03:00:00.000000',NULL,'system','sheet.save',4,'score_sheet',1,'{}','9156061d08d724172c006e489dc67ee708f1008fba1f7e06e505a9c65685d557','f005cbce70f21ea7ad0beb8139caa09b41af783989ac0e18226e2aa0e7fd3f7f');
INSERT INTO "journal" VALUES(81,'2019-01-20 03:00:00.000000',NULL,'system','sheet.propose',4,'score_sheet',1,'{}','f005cbce70f21ea7ad0beb8139caa09b41af783989ac0e18226e2aa0e7fd3f7f','d939452ef2a88129f04d77800045d7a8c646e92497355db92abb9dd983d8200e');
INSERT INTO "journal" VALUES(82,'2019-01-20 03:00:00.000000',NULL,'system','sheet.vote',4,'score_sheet',1,'{"commitment":"a636d965977bc43f88414f592d94685517d5b88879907f45dbe3cd14360b0058"}','d939452ef2a88129f04d77800045d7a8c646e92497355db92abb9dd983d8200e','db3d337ed4fa4bb05ef08638468fc8d6f30f3200d936a855be90b3786c078282');
INSERT INTO "journal" VALUES(83,'2019-01-20 03:00:00.000000',NULL,'system','meeting.record',4,'meeting',2,'{"kind":"regular","period":"2018-11-01"}','db3d337ed4fa4bb05ef08638468fc8d6f30f3200d936a855be90b3786c078282','1693135505032e0232c534fa7b579612f27bb9d218a688cc339dc25223d0041a');
INSERT INTO "journal" VALUES(84,'2019-01-20 03:00:00.000000',NULL,'system','sheet.open',4,'score_sheet',2,'{}','1693135505032e0232c534fa7b579612f27bb9d218a688cc339dc25223d0041a','d1814bba1373a9625ac8f75bdf44cf681d892a54fe04ba0d2bcff1ce06ecde6d');
INSERT INTO "journal" VALUES(85,'2019-01-20 03:00:00.000000',NULL,'system','sheet.save',4,'score_sheet',2,'{}','d1814bba1373a9625ac8f75bdf44cf681d892a54fe04ba0d2bcff1ce06ecde6d','20c0cd5daf4d595dc5749f9541b21ad16d0298e38c5784ef8ce033760aed243a');
INSERT INTO "journal" VALUES(86,'2019-01-20 03:00:00.000000',NULL,'system','sheet.propose',4,'score_sheet',2,'{}','20c0cd5daf4d595dc5749f9541b21ad16d0298e38c5784ef8ce033760aed243a','065c46f33fb4c53edf735667bcafab60b1c131f4170171f8885b503f8f092d16');
INSERT INTO "journal" VALUES(87,'2019-01-20 03:00:00.000000',NULL,'system','sheet.vote',4,'score_sheet',2,'{"commitment":"39df593de8ef50848c1b5f04b6b3d7f93992e117d1eb2fe580b8d23e7550f9e9"}','065c46f33fb4c53edf735667bcafab60b1c131f4170171f8885b503f8f092d16','ea69a3d9ebb62fda7922cb1533a618adf69a6e3ffd4876db2186d09b5c77853b');
INSERT INTO "journal" VALUES(88,'2019-01-20 03:00:00.000000',NULL,'system','meeting.record',4,'meeting',3,'{"kind":"regular","period":"2018-12-01"}','ea69a3d9ebb62fda7922cb1533a618adf69a6e3ffd4876db2186d09b5c77853b','4e9006e917900272a7d3620769d71f3681798df4c5b59144acc7b771616b9da2');
INSERT INTO "journal" VALUES(89,'2019-01-20 03:00:00.000000',NULL,'system','sheet.open',4,'score_sheet',3,'{}','4e9006e917900272a7d3620769d71f3681798df4c5b59144acc7b771616b9da2','550fdad146d5145187003899e2335387beac9c5d7ef1eab0907200daa3aa2437');
INSERT INTO "journal" VALUES(90,'2019-01-20 03:00:00.000000',NULL,'system','sheet.save',4,'score_sheet',3,'{}','550fdad146d5145187003899e2335387beac9c5d7ef1eab0907200daa3aa2437','1952d4d77f07ae4bf687f1083b13b1d930a0919ec72b01c3f333f84eb296b5f9');
INSERT INTO "journal" VALUES(91,'2019-01-20 03:00:00.000000',NULL,'system','sheet.propose',4,'score_sheet',3,'{}','1952d4d77f07ae4bf687f1083b13b1d930a0919ec72b01c3f333f84eb296b5f9','6325c04284e9c36cc8888c7522d4dc39ca98db2fdd49bd4982a3cdc642d69ad3');
INSERT INTO "journal" VALUES(92,'2019-01-20 03:00:00.000000',NULL,'system','sheet.vote',4,'score_sheet',3,'{"commitment":"28c9f14a4e674158715afb0d52f02204232afbbd5d6c430327cf61951a72fe30"}','6325c04284e9c36cc8888c7522d4dc39ca98db2fdd49bd4982a3cdc642d69ad3','c36df509db45262645834f17411899f1fa39c7905085bc95db3c82a18dd704ba');
INSERT INTO "journal" VALUES(93,'2019-01-20 03:00:00.000000',NULL,'system','meeting.record',5,'meeting',4,'{"kind":"regular","period":"2018-10-01"}','c36df509db45262645834f17411899f1fa39c7905085bc95db3c82a18dd704ba','3fc0fdc735dc22042d40fe30160212de3720c2e43147363fbaf2eb5ed1eb2997');
INSERT INTO "journal" VALUES(94,'2019-01-20 03:00:00.000000',NULL,'system','sheet.open',5,'score_sheet',4,'{}','3fc0fdc735dc22042d40fe30160212de3720c2e43147363fbaf2eb5ed1eb2997','05eb9d9f6020ce49bf069582a7de636d99d450acf5b7577c37078e56b40d332e');
INSERT INTO "journal" VALUES(95,'2019-01-20 03:00:00.000000',NULL,'system','sheet.save',5,'score_sheet',4,'{}','05eb9d9f6020ce49bf069582a7de636d99d450acf5b7577c37078e56b40d332e','84f860618d6b493327106576d0a1828b1d0ad285081e6f3b8fd40bb931fdbfab');
INSERT INTO "journal" VALUES(96,'2019-01-20 03:00:00.000000',NULL,'system','sheet.propose',5,'score_sheet',4,'{}','84f860618d6b493327106576d0a1828b1d0ad285081e6f3b8fd40bb931fdbfab','3810f172ce7b0e9377dc705e1640f937501f7a47f4c0fc2b86946db6ccc0d524');
INSERT INTO "journal" VALUES(97,'2019-01-20 03:00:00.000000',NULL,'system','sheet.vote',5,'score_sheet',4,'{"commitment":"c2a3adab550ad77199ddc996900f493d14bc9986206962ec974ed4bcadd9d8b2"}','3810f172ce7b0e9377dc705e1640f937501f7a47f4c0fc2b86946db6ccc0d524','8772f8f200a9d82e83e775e9f9b4dab46778618535d606b7efb1d1f28727cd0f');
INSERT INTO "journal" VALUES(98,'2019-01-20 03:00:00.000000',NULL,'system','meeting.record',5,'meeting',5,'{"kind":"regular","period":"2018-11-01"}','8772f8f200a9d82e83e775e9f9b4dab46778618535d606b7efb1d1f28727cd0f','48203a6df5223029c532c1f857833654fd5d3cf5b817af48f3f008bee7c5cf6b');
INSERT INTO "journal" VALUES(99,'2019-01-20 03:00:00.000000',NULL,'system','sheet.open',5,'score_sheet',5,'{}','48203a6df5223029c532c1f857833654fd5d3cf5b817af48f3f008bee7c5cf6b','7e07eebc9ff9eaebfa2a46f24a627e858644174c5c8cc31cd7ee509a7009198c');
INSERT INTO "journal" VALUES(100,'2019-01-20 03:00:00.000000',NULL,'system','sheet.save',5,'score_sheet',5,'{}','7e07eebc9ff9eaebfa2a46f24a627e858644174c5c8cc31cd7ee509a7009198c','798fb78a7e692767e1203da5f87cac5fa451af12c1390c63efb9bcc1cb18e219');
INSERT INTO "journal" VALUES(101,'2019-01-20 03:00:00.000000',NULL,'system','sheet.propose',5,'score_sheet',5,'{}','798fb78a7e692767e1203da5f87cac5fa451af12c1390c63efb9bcc1cb18e219','f0167d8500ac1413da451a5a7218b7773e9acfa274a6f9903851872c5e0ff511');
INSERT INTO "journal" VALUES(102,'2019-01-20 03:00:00.000000',NULL,'system','sheet.vote',5,'score_sheet',5,'{"commitment":"ed8a59f12f8fa42236091791bce5d6fce7e27943c7b3fcb1a9b3136cf5075edb"}','f0167d8500ac1413da451a5a7218b7773e9acfa274a6f9903851872c5e0ff511','c83aee2e2f399aa859602f16d66904dd494564db736fd995336fd8e87cd08afc');
INSERT INTO "journal" VALUES(103,'2019-01-20 03:00:00.000000',NULL,'system','meeting.record',5,'meeting',6,'{"kind":"regular","period":"2018-12-01"}','c83aee2e2f399aa859602f16d66904dd494564db736fd995336fd8e87cd08afc','9b7cfbb3ad92fabe2db6674ed5cb0686dca974c4c21a842f1adc85504ccf6475');
INSERT INTO "journal" VALUES(104,'2019-01-20 03:00:00.000000',NULL,'system','sheet.open',5,'score_sheet',6,'{}','9b7cfbb3ad92fabe2db6674ed5cb0686dca974c4c21a842f1adc85504ccf6475','27536c60db51673706dd67820693136b4e9c44048a7bd420546352439ffc8679');
INSERT INTO "journal" VALUES(105,'2019-01-20 03:00:00.000000',NULL,'system','sheet.save',5,'score_sheet',6,'{}','27536c60db51673706dd67820693136b4e9c44048a7bd420546352439ffc8679','f4715d887e71fca122c3c00e794b520797425e0e937a51655fd2f7b972eaa0a3');
INSERT INTO "journal" VALUES(106,'2019-01-20 03:00:00.000000',NULL,'system','sheet.propose',5,'score_sheet',6,'{}','f4715d887e71fca122c3c00e794b520797425e0e937a51655fd2f7b972eaa0a3','6b917fd4509e67b2a12a62b5c5fe33c28a091edb3c60fa00e1f6ed60925bd83e');
INSERT INTO "journal" VALUES(107,'2019-01-20 03:00:00.000000',NULL,'system','sheet.vote',5,'score_sheet',6,'{"commitment":"dfd36deaf6ae0b5dad26cfd8b7321bf9f4fb6c2aee836ebc54e1c0682be06b64"}','6b917fd4509e67b2a12a62b5c5fe33c28a091edb3c60fa00e1f6ed60925bd83e','c0dfbf4a6cece9275821e449c6fe4a469ad146f519e4ad63c3b032de42216b12');
INSERT INTO "journal" VALUES(108,'2019-01-20 03:00:00.000000',NULL,'system','meeting.record',7,'meeting',7,'{"kind":"regular","period":"2018-10-01"}','c0dfbf4a6cece9275821e449c6fe4a469ad146f519e4ad63c3b032de42216b12','7bd1a4b3ad1bb721a9f4d729ed88f115d695a5c495439549358aa04ec9fa64fa');
INSERT INTO "journal" VALUES(109,'2019-01-20 03:00:00.000000',NULL,'system','sheet.open',7,'score_sheet',7,'{}','7bd1a4b3ad1bb721a9f4d729ed88f115d695a5c495439549358aa04ec9fa64fa','e8002cc3a34186ed0808918c444fe4774e2954f797adca574705a7f93c8c231c');
INSERT INTO "journal" VALUES(110,'2019-01-20 03:00:00.000000',NULL,'system','sheet.save',7,'score_sheet',7,'{}','e8002cc3a34186ed0808918c444fe4774e2954f797adca574705a7f93c8c231c','66c538bc42f1330acb9adf6ddb3e8c45f61b9c2bdc5e1a85e1fcb2cbbafcacb0');
INSERT INTO "journal" VALUES(111,'2019-01-20 03:00:00.000000',NULL,'system','sheet.propose',7,'score_sheet',7,'{}','66c538bc42f1330acb9adf6ddb3e8c45f61b9c2bdc5e1a85e1fcb2cbbafcacb0','6494383c43f765deb52c545257b6d46afcd1098f5cba1b2f3ef65ef4a70f2935');
INSERT INTO "journal" VALUES(112,'2019-01-20 03:00:00.000000',NULL,'system','sheet.vote',7,'score_sheet',7,'{"commitment":"9ac1026bf6610588141fd8d5f089796574852e4d3df4822ecb2a4e36927bb6e9"}','6494383c43f765deb52c545257b6d46afcd1098f5cba1b2f3ef65ef4a70f2935','0e89de0c485a8c1f466d1459852549d4386dd1b16880b6637c5cbb6c062f7459');
INSERT INTO "journal" VALUES(113,'2019-01-20 03:00:00.000000',NULL,'system','meeting.record',7,'meeting',8,'{"kind":"regular","period":"2018-11-01"}','0e89de0c485a8c1f466d1459852549d4386dd1b16880b6637c5cbb6c062f7459','24f98a71a1df41dda762eb81fb4ee52e70e0a2bee8ae81f2ff02915b27f17423');
INSERT INTO "journal" VALUES(114,'2019-01-20 03:00:00.000000',NULL,'system','sheet.open',7,'score_sheet',8,'{}','24f98a71a1df41dda762eb81fb4ee52e70e0a2bee8ae81f2ff02915b27f17423','f161145d70edf81e7c59133718c3cbe3b02fc6a3918645e74d2b69d77fdc7ada');
INSERT INTO "journal" VALUES(115,'2019-01-20 03:00:00.000000',NULL,'system','sheet.save',7,'score_sheet',8,'{}','f161145d70edf81e7c59133718c3cbe3b02fc6a3918645e74d2b69d77fdc7ada','f3bf2c531a60e3ffdecd3a8c8a55520e1a95098aad8fb54acd19ddfae7235e90');
INSERT INTO "journal" VALUES(116,'2019-01-20 03:00:00.000000',NULL,'system','sheet.propose',7,'score_sheet',8,'{}','f3bf2c531a60e3ffdecd3a8c8a55520e1a95098aad8fb54acd19ddfae7235e90','a577595b99ee0baed209d25388c9dffc89e8eecb97bb2a110469156475784390');
INSERT INTO "journal" VALUES(117,'2019-01-20 03:00:00.000000',NULL,'system','sheet.vote',7,'score_sheet',8,'{"commitment":"35664d03a3a0cd47a56cc8c298461499542904e09c83dc60e17123a71bc0c210"}','a577595b99ee0baed209d25388c9dffc89e8eecb97bb2a110469156475784390','70e93763c74fbaf2115414e476e01c657fc3211fc100c22d5170fc424f71af7e');
INSERT INTO "journal" VALUES(118,'2019-01-20 03:00:00.000000',NULL,'system','meeting.record',7,'meeting',9,'{"kind":"regular","period":"2018-12-01"}','70e93763c74fbaf2115414e476e01c657fc3211fc100c22d5170fc424f71af7e','5d6803c9031d1f5fb879f46aff8b8c427f45678f781d8ed8b0fcb2afb3461bde');
INSERT INTO "journal" VALUES(119,'2019-01-20 03:00:00.000000',NULL,'system','sheet.open',7,'score_sheet',9,'{}','5d6803c9031d1f5fb879f46aff8b8c427f45678f781d8ed8b0fcb2afb3461bde','7d4ec2bdff27eab00ec19d958dda95aa1b74c419190fcb5ecca5dacb06fc6b58');
INSERT INTO "journal" VALUES(120,'2019-01-20 03:00:00.000000',NULL,'system','sheet.save',7,'score_sheet',9,'{}','7d4ec2bdff27eab00ec19d958dda95aa1b74c419190fcb5ecca5dacb06fc6b58','dc47522a00bdfc32018ea8a0b965d5196047624ec494a88b1e89837c61521089');
INSERT INTO "journal" VALUES(121,'2019-01-20 03:00:00.000000',NULL,'system','sheet.propose',7,'score_sheet',9,'{}','dc47522a00bdfc32018ea8a0b965d5196047624ec494a88b1e89837c61521089','05fa1553c9647f91d84e1eab57c64f7e76e2d2e971cdef62499e49effc13b6d3');
INSERT INTO "journal" VALUES(122,'2019-01-20 03:00:00.000000',NULL,'system','sheet.vote',7,'score_sheet',9,'{"commitment":"11c4e77714bf283e242c5eae029b0ccba737514718eda2d4789ef75cdd92ddd7"}','05fa1553c9647f91d84e1eab57c64f7e76e2d2e971cdef62499e49effc13b6d3','60f959968997be5913f1e5b63bffa6211b422f7a6c28fc17c70329eaf788636c');
INSERT INTO "journal" VALUES(123,'2019-01-20 03:00:00.000000',NULL,'system','report.begin',4,'report',1,'{"quarter":"2018-Q4"}','60f959968997be5913f1e5b63bffa6211b422f7a6c28fc17c70329eaf788636c','289142d9c8f09b0850c048b246f2f894ac4b4170323e82a4ea382220fac0b9e8');
INSERT INTO "journal" VALUES(124,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"78fd86c4401a056b9c8ae7d7b282bcc1ea8f29d7beb69f2529df561baca86f13","version":1}','289142d9c8f09b0850c048b246f2f894ac4b4170323e82a4ea382220fac0b9e8','3486f07bb4ca3bd43281236fe1a817bb8e24f347cb3be475c5b2262c9f5a9c8f');
INSERT INTO "journal" VALUES(125,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','3486f07bb4ca3bd43281236fe1a817bb8e24f347cb3be475c5b2262c9f5a9c8f','3c03764e46ed11ccedb56eb1259abe83ba6c537feb2dd93581bc8413dbef6446');
INSERT INTO "journal" VALUES(126,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','3c03764e46ed11ccedb56eb1259abe83ba6c537feb2dd93581bc8413dbef6446','0ae6ec9bb0b4838b793efb8f4e5ad9633cf28785c089bf7fc3c7548a6eac6eeb');
INSERT INTO "journal" VALUES(127,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.approve',4,'report',1,'{"sha256":"78fd86c4401a056b9c8ae7d7b282bcc1ea8f29d7beb69f2529df561baca86f13","version":1}','0ae6ec9bb0b4838b793efb8f4e5ad9633cf28785c089bf7fc3c7548a6eac6eeb','4f4a6cbc8b24d235cd978d5e6c3b836e2b9dcbba1427fa5c3f354b46158648e1');
INSERT INTO "journal" VALUES(128,'2019-01-20 03:00:00.000000',NULL,'system','reorganisation.draft',NULL,'reorganisation',1,'{"document":"1-QĐ","on":"2019-02-01"}','4f4a6cbc8b24d235cd978d5e6c3b836e2b9dcbba1427fa5c3f354b46158648e1','b4958c0a4b8862a171de58a3c085492d756734db0032b6c43ab0544f752a83fb');
INSERT INTO "journal" VALUES(129,'2019-01-20 03:00:00.000000',NULL,'system','reorganisation.rows',NULL,'reorganisation',1,'{"rows":1}','b4958c0a4b8862a171de58a3c085492d756734db0032b6c43ab0544f752a83fb','c63dcf9e99bae0331aef002cafba8ad18d654a9e005dc12437b42d8369c65e4a');
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
INSERT INTO "meeting" VALUES(2,'2018-11-01','2018-11-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
INSERT INTO "meeting" VALUES(3,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,4,'1.2.4.');
INSERT INTO "meeting" VALUES(4,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,5,'1.2.5.');
INSERT INTO "meeting" VALUES(5,'2018-11-01','2018-11-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,5,'1.2.5.');
INSERT INTO "meeting" VALUES(6,'2018-12-01','2019-01-03','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,5,'1.2.5.');
INSERT INTO "meeting" VALUES(7,'2018-10-01','2018-10-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
INSERT INTO "meeting" VALUES(8,'2018-11-01','2018-11-26','regular','',NULL,'',12,11,1,0,0,6,120,0,'','2019-01-20 03:00:00.000000',NULL,1,7,'1.7.');
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
INSERT INTO "meeting_record" VALUES(4,4,'08:00','10:00','','','','','','',5,'1.2.5.');
INSERT INTO "meeting_record" VALUES(5,5,'08:00','10:00','','','','','','',5,'1.2.5.');
INSERT INTO "meeting_record" VALUES(6,6,'08:00','10:00','','','','','','',5,'1.2.5.');
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
INSERT INTO "notice" VALUES(4,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,10);
INSERT INTO "notice" VALUES(5,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,11);
INSERT INTO "notice" VALUES(6,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,12);
INSERT INTO "notice" VALUES(7,'decision','report',1,4,'{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}',NULL,'2019-01-20','2019-01-20 03:00:00.000000',NULL,NULL,13);
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
INSERT INTO "quarter_lock" VALUES(1,'2018-10-01',1,4,'1.2.4.');
CREATE TABLE reorganisation (
	id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	doc_symbol VARCHAR(60) NOT NULL, 
	doc_date DATE, 
	on_day DATE NOT NULL, 
	counts_from DATE, 
	note VARCHAR(500) NOT NULL, 
	state VARCHAR(12) NOT NULL, 
	drafted_by VARCHAR(200) NOT NULL, 
	decided_at DATETIME, 
	decided_by VARCHAR(200) NOT NULL, 
	enforced_at DATETIME, 
	settled_at DATETIME, 
	sha256 VARCHAR(64) NOT NULL, 
	undoes_id INTEGER, 
	stuck TEXT NOT NULL, 
	told_on DATE, 
	row_version INTEGER NOT NULL, 
	CONSTRAINT pk_reorganisation PRIMARY KEY (id), 
	CONSTRAINT fk_reorganisation_undoes_id FOREIGN KEY(undoes_id) REFERENCES reorganisation (id)
);
INSERT INTO "reorganisation" VALUES(1,'1.2.4.','1-QĐ',NULL,'2019-02-01',NULL,'','draft','system',NULL,'',NULL,NULL,'',NULL,'',NULL,3);
CREATE TABLE reorganisation_row (
	id INTEGER NOT NULL, 
	reorganisation_id INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	act VARCHAR(12) NOT NULL, 
	code VARCHAR(60) NOT NULL, 
	to_code VARCHAR(60) NOT NULL, 
	source VARCHAR(60) NOT NULL, 
	new_code VARCHAR(60) NOT NULL, 
	name VARCHAR(250) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	custodian VARCHAR(60) NOT NULL, 
	login VARCHAR(60) NOT NULL, 
	role VARCHAR(30) NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_reorganisation_row PRIMARY KEY (id), 
	CONSTRAINT uq_reorganisation_row_reorganisation_id_line UNIQUE (reorganisation_id, line), 
	CONSTRAINT fk_reorganisation_row_reorganisation_id FOREIGN KEY(reorganisation_id) REFERENCES reorganisation (id)
);
INSERT INTO "reorganisation_row" VALUES(1,1,1,'change','D1','','','','Tên khác','','','','','1.2.4.');
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
INSERT INTO "report" VALUES(1,'2018-10-01','approved',2,2,10,'2019-01-20 03:00:00.000000',1,NULL,NULL,'',0,3,4,'1.2.4.',1,NULL,NULL);
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
INSERT INTO "report_look" VALUES(1,1,1,'78fd86c4401a056b9c8ae7d7b282bcc1ea8f29d7beb69f2529df561baca86f13',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(2,1,1,'78fd86c4401a056b9c8ae7d7b282bcc1ea8f29d7beb69f2529df561baca86f13',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
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
INSERT INTO "report_version" VALUES(1,1,1,'{"children":[],"code":"D1","figures":{"average":0,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":3,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":29700,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"a636d965977bc43f88414f592d94685517d5b88879907f45dbe3cd14360b0058","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"good","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":9900,"unexcused":0},{"commitment":"39df593de8ef50848c1b5f04b6b3d7f93992e117d1eb2fe580b8d23e7550f9e9","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"good","held_on":"2018-11-26","kind":"regular","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":9900,"unexcused":0},{"commitment":"28c9f14a4e674158715afb0d52f02204232afbbd5d6c430327cf61951a72fe30","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"good","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":9900,"unexcused":0}],"months":{"2018-10-01":{"average":0,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":1,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":9900,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":0,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":1,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":9900,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-12-01":{"average":0,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":1,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":9900,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','78fd86c4401a056b9c8ae7d7b282bcc1ea8f29d7beb69f2529df561baca86f13','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
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
INSERT INTO "score_sheet" VALUES(1,1,1,'voted',9900,'good',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','a636d965977bc43f88414f592d94685517d5b88879907f45dbe3cd14360b0058',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(2,2,1,'voted',9900,'good',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','39df593de8ef50848c1b5f04b6b3d7f93992e117d1eb2fe580b8d23e7550f9e9',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(3,3,1,'voted',9900,'good',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','28c9f14a4e674158715afb0d52f02204232afbbd5d6c430327cf61951a72fe30',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(4,4,1,'voted',9900,'good',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','c2a3adab550ad77199ddc996900f493d14bc9986206962ec974ed4bcadd9d8b2',5,5,'1.2.5.');
INSERT INTO "score_sheet" VALUES(5,5,1,'voted',9900,'good',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','ed8a59f12f8fa42236091791bce5d6fce7e27943c7b3fcb1a9b3136cf5075edb',5,5,'1.2.5.');
INSERT INTO "score_sheet" VALUES(6,6,1,'voted',9900,'good',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','dfd36deaf6ae0b5dad26cfd8b7321bf9f4fb6c2aee836ebc54e1c0682be06b64',5,5,'1.2.5.');
INSERT INTO "score_sheet" VALUES(7,7,1,'voted',9900,'good',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','9ac1026bf6610588141fd8d5f089796574852e4d3df4822ecb2a4e36927bb6e9',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(8,8,1,'voted',9900,'good',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','35664d03a3a0cd47a56cc8c298461499542904e09c83dc60e17123a71bc0c210',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(9,9,1,'voted',9900,'good',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','11c4e77714bf283e242c5eae029b0ccba737514718eda2d4789ef75cdd92ddd7',5,7,'1.7.');
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
INSERT INTO "sheet_answer" VALUES(1,1,'secretary_prepares','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(2,1,'committee_meets','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(3,1,'content','400',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(4,1,'draft','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(5,1,'notice','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(6,1,'attendance','b2',0,'x',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(7,1,'no_unexcused','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(8,1,'no_excused_runs','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(9,1,'on_time','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(10,1,'order','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(11,1,'duration','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(12,1,'full_content','1200',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(13,1,'following_example','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(14,1,'praise','300',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(15,1,'speakers','b1',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(16,1,'minutes','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(17,1,'centralism','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(18,1,'criticism','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(19,1,'qualities','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(20,1,'conclusion','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(21,1,'assignment','300',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(22,1,'previous','300',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(23,2,'secretary_prepares','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(24,2,'committee_meets','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(25,2,'content','400',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(26,2,'draft','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(27,2,'notice','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(28,2,'attendance','b2',0,'x',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(29,2,'no_unexcused','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(30,2,'no_excused_runs','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(31,2,'on_time','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(32,2,'order','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(33,2,'duration','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(34,2,'full_content','1200',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(35,2,'following_example','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(36,2,'praise','300',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(37,2,'speakers','b1',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(38,2,'minutes','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(39,2,'centralism','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(40,2,'criticism','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(41,2,'qualities','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(42,2,'conclusion','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(43,2,'assignment','300',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(44,2,'previous','300',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(45,3,'secretary_prepares','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(46,3,'committee_meets','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(47,3,'content','400',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(48,3,'draft','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(49,3,'notice','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(50,3,'attendance','b2',0,'x',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(51,3,'no_unexcused','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(52,3,'no_excused_runs','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(53,3,'on_time','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(54,3,'order','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(55,3,'duration','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(56,3,'full_content','1200',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(57,3,'following_example','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(58,3,'praise','300',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(59,3,'speakers','b1',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(60,3,'minutes','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(61,3,'centralism','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(62,3,'criticism','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(63,3,'qualities','500',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(64,3,'conclusion','yes',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(65,3,'assignment','300',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(66,3,'previous','300',0,'',4,'1.2.4.');
INSERT INTO "sheet_answer" VALUES(67,4,'secretary_prepares','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(68,4,'committee_meets','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(69,4,'content','400',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(70,4,'draft','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(71,4,'notice','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(72,4,'attendance','b2',0,'x',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(73,4,'no_unexcused','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(74,4,'no_excused_runs','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(75,4,'on_time','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(76,4,'order','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(77,4,'duration','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(78,4,'full_content','1200',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(79,4,'following_example','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(80,4,'praise','300',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(81,4,'speakers','b1',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(82,4,'minutes','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(83,4,'centralism','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(84,4,'criticism','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(85,4,'qualities','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(86,4,'conclusion','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(87,4,'assignment','300',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(88,4,'previous','300',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(89,5,'secretary_prepares','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(90,5,'committee_meets','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(91,5,'content','400',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(92,5,'draft','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(93,5,'notice','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(94,5,'attendance','b2',0,'x',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(95,5,'no_unexcused','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(96,5,'no_excused_runs','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(97,5,'on_time','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(98,5,'order','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(99,5,'duration','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(100,5,'full_content','1200',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(101,5,'following_example','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(102,5,'praise','300',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(103,5,'speakers','b1',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(104,5,'minutes','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(105,5,'centralism','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(106,5,'criticism','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(107,5,'qualities','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(108,5,'conclusion','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(109,5,'assignment','300',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(110,5,'previous','300',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(111,6,'secretary_prepares','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(112,6,'committee_meets','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(113,6,'content','400',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(114,6,'draft','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(115,6,'notice','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(116,6,'attendance','b2',0,'x',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(117,6,'no_unexcused','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(118,6,'no_excused_runs','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(119,6,'on_time','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(120,6,'order','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(121,6,'duration','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(122,6,'full_content','1200',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(123,6,'following_example','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(124,6,'praise','300',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(125,6,'speakers','b1',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(126,6,'minutes','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(127,6,'centralism','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(128,6,'criticism','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(129,6,'qualities','500',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(130,6,'conclusion','yes',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(131,6,'assignment','300',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(132,6,'previous','300',0,'',5,'1.2.5.');
INSERT INTO "sheet_answer" VALUES(133,7,'secretary_prepares','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(134,7,'committee_meets','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(135,7,'content','400',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(136,7,'draft','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(137,7,'notice','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(138,7,'attendance','b2',0,'x',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(139,7,'no_unexcused','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(140,7,'no_excused_runs','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(141,7,'on_time','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(142,7,'order','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(143,7,'duration','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(144,7,'full_content','1200',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(145,7,'following_example','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(146,7,'praise','300',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(147,7,'speakers','b1',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(148,7,'minutes','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(149,7,'centralism','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(150,7,'criticism','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(151,7,'qualities','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(152,7,'conclusion','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(153,7,'assignment','300',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(154,7,'previous','300',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(155,8,'secretary_prepares','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(156,8,'committee_meets','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(157,8,'content','400',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(158,8,'draft','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(159,8,'notice','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(160,8,'attendance','b2',0,'x',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(161,8,'no_unexcused','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(162,8,'no_excused_runs','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(163,8,'on_time','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(164,8,'order','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(165,8,'duration','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(166,8,'full_content','1200',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(167,8,'following_example','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(168,8,'praise','300',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(169,8,'speakers','b1',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(170,8,'minutes','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(171,8,'centralism','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(172,8,'criticism','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(173,8,'qualities','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(174,8,'conclusion','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(175,8,'assignment','300',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(176,8,'previous','300',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(177,9,'secretary_prepares','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(178,9,'committee_meets','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(179,9,'content','400',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(180,9,'draft','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(181,9,'notice','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(182,9,'attendance','b2',0,'x',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(183,9,'no_unexcused','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(184,9,'no_excused_runs','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(185,9,'on_time','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(186,9,'order','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(187,9,'duration','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(188,9,'full_content','1200',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(189,9,'following_example','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(190,9,'praise','300',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(191,9,'speakers','b1',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(192,9,'minutes','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(193,9,'centralism','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(194,9,'criticism','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(195,9,'qualities','500',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(196,9,'conclusion','yes',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(197,9,'assignment','300',0,'',7,'1.7.');
INSERT INTO "sheet_answer" VALUES(198,9,'previous','300',0,'',7,'1.7.');
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
INSERT INTO "sheet_body" VALUES(1,1,'9439d6b0bc7fe28e81586c01485f3af9df826fe36100ebe1a68d3cecccd59a63',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(2,2,'a5fbb69598d30cf247f5fe544f03380197fc438c34001eaf032992d5359eb6bf',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(3,3,'1291afb5162aee6ec5b0b0da86526bb20e1e8bed0fcdf66bd5cf5c3f81cae803',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(4,4,'a70ab71b920f1aee435e98134dce50a37025185ce99d5d8d9b7e595d71b52cbd',5,'1.2.5.');
INSERT INTO "sheet_body" VALUES(5,5,'65871948a6816b550d215ace5f7ce4938f3a5e490fe696d5507719f945e90148',5,'1.2.5.');
INSERT INTO "sheet_body" VALUES(6,6,'a622add3c0386cf36179b73235834c6ed9be379f556c4be1cabfbfba2893b685',5,'1.2.5.');
INSERT INTO "sheet_body" VALUES(7,7,'b410ad09f5d7ca0ac1995d8181a5fbe8467cbc80eab8656c62049e44cd1df2f0',7,'1.7.');
INSERT INTO "sheet_body" VALUES(8,8,'aad75c6ebe36a8df7b0695192917a73f62defbd2d3f64707cb53cddb336e72c0',7,'1.7.');
INSERT INTO "sheet_body" VALUES(9,9,'c3ae25e8e4ddca9ddc10284fe3e20b4b76c9b5cfc949569828d80caf6ad843cb',7,'1.7.');
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
INSERT INTO "sign_in" VALUES(1,'a8f1219d770fc25e79e2f83dc9b508319d617904deb0b57620426dfade98a9f5','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',1);
INSERT INTO "sign_in" VALUES(2,'5294bceb04e79a0b9f10f6944007be58dc0108bb9e99219391bd1c84cb9da884','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',2);
INSERT INTO "sign_in" VALUES(3,'1cacbdeb320e5a55f1bbf862422384bbca55c92783f25f3208407ebd32c0aaea','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',3);
INSERT INTO "sign_in" VALUES(4,'68541c5d7ac064d53a2d8ad0cfbacd4acab72906b4f4215b2257785e2808e06b','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',4);
INSERT INTO "sign_in" VALUES(5,'882477c0c80f9b2e49c68629d515c246a4b125fadf151053b2b407432e9bfd12','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',5);
INSERT INTO "sign_in" VALUES(6,'6ddf5d27734ea51621211fe0bd0954b5db1aee3cc7f0cc1b52f6133327ed9dae','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',6);
INSERT INTO "sign_in" VALUES(7,'7f1af09d1a7bafb51ec9b6251442fae27984b8ec25482262769aaac15199adc6','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',7);
INSERT INTO "sign_in" VALUES(8,'029dd8dd7d91276980f15afdf255c1342d16ec4549b1c8e673e150aa743817a4','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',8);
INSERT INTO "sign_in" VALUES(9,'73ba7becd7a83a9dfffd8aafbadb94c38ef80cf0b2cba64625a04dc91ddcd9a1','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',9);
INSERT INTO "sign_in" VALUES(10,'e5fd357bba2d8a429c23d6d0ef8add286886ba8a832c09eb85376c419740dfb0','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',10);
INSERT INTO "sign_in" VALUES(11,'929033f0c26ec246a47632d81b9a2fd117ecc138d1480d6882d5cc64a85e4e43','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',11);
INSERT INTO "sign_in" VALUES(12,'cd769879ff45ddcf027333bef18cc43ebd3325241e150467051e2ac1de264ec8','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',12);
INSERT INTO "sign_in" VALUES(13,'b221be65052d7753b576488df65ff608fa4e9ea64e389de53ea1cef21ceaab55','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',13);
INSERT INTO "sign_in" VALUES(14,'7f5648985c8f6ba079380efbe08136bc89263dc0927ee897691a83054ea721f7','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',14);
INSERT INTO "sign_in" VALUES(15,'8c6ade0f141a55463e7229d54d4c33315617ce4731e827ed33d0bfca174a2ef2','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',15);
INSERT INTO "sign_in" VALUES(16,'eaf39328c8d84e7a72153f409214f75cc2ada9e8fa7f9031c4611fce35d47de5','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',16);
INSERT INTO "sign_in" VALUES(17,'22842cfda8aa875655e98eac79e052232b5248fc94e5f5d846e34406f8683899','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',17);
INSERT INTO "sign_in" VALUES(18,'7c9e73dce521bfb7b6f88ed88055d036f541fb235158919151586839b7e56b4c','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',18);
INSERT INTO "sign_in" VALUES(19,'f18b6792e9ffd7f08a14e44491e9df41b403d4801d172364cc3347b44ba05d39','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',19);
INSERT INTO "sign_in" VALUES(20,'1dc249b49ea65844c0f4f10e3f4e321d4f40a213fb9d65b469e1c54d9e70501d','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',20);
INSERT INTO "sign_in" VALUES(21,'811c1c6e6394b1c697bf65d8f655a416a7e086874460e49c94a987d6e2fcc318','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',21);
INSERT INTO "sign_in" VALUES(22,'8ec739029ebc97b45903746f77155c937157a97126d44251f190ac0fad3b8936','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',22);
INSERT INTO "sign_in" VALUES(23,'756db468262e4c0daa8efffbeb1c2d7bcea9fa1f9748acd13572499adf9bcda9','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',23);
INSERT INTO "sign_in" VALUES(24,'d3737ea3e328f7a2b3f399d18f6bbfd47b2b1552e159c764eb797c5bcfe55906','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',24);
INSERT INTO "sign_in" VALUES(25,'98ab58fe8a09ef1b660c9b4fb5262bde25d42176ecbf8d0e6e64265396d562dc','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',25);
INSERT INTO "sign_in" VALUES(26,'5bb0c6b01b7cda5522e705953cfc1f4d3951899fdb8bfe4707a643cb99d8357a','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',26);
INSERT INTO "sign_in" VALUES(27,'32755b8bc938a8e05902ec0e6d31580038ca9e8cb9e4dcae2b06983c94799c2e','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',27);
INSERT INTO "sign_in" VALUES(28,'81036d0bb6a7504023fd1ef9ccacf91bfb80d226dc2756a2cd3e47cf7922a9c2','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',28);
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
INSERT INTO "step_event" VALUES(2,1,2,'approve','submitted','approved',1,5,'Người D.committee_secretary','','2019-01-20 03:00:00.000000',4,'1.2.4.','');
CREATE TABLE succession (
	id INTEGER NOT NULL, 
	from_id INTEGER NOT NULL, 
	to_id INTEGER NOT NULL, 
	on_day DATE NOT NULL, 
	act VARCHAR(20) NOT NULL, 
	CONSTRAINT pk_succession PRIMARY KEY (id), 
	CONSTRAINT uq_succession_from_id_to_id_on_day UNIQUE (from_id, to_id, on_day), 
	CONSTRAINT fk_succession_from_id FOREIGN KEY(from_id) REFERENCES unit (id), 
	CONSTRAINT fk_succession_to_id FOREIGN KEY(to_id) REFERENCES unit (id)
);
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
	path VARCHAR(200) NOT NULL, custodian_id INTEGER REFERENCES unit (id), handed TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_unit PRIMARY KEY (id), 
	CONSTRAINT fk_unit_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code), 
	CONSTRAINT fk_unit_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_successor_id FOREIGN KEY(successor_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_code UNIQUE (code)
);
INSERT INTO "unit" VALUES(1,'K','Đảng bộ Khối Một','bloc',NULL,'dang bo khoi mot','gark dt oltm qtz0200005000400050','','2015-01-01',NULL,NULL,2,'1.',NULL,'');
INSERT INTO "unit" VALUES(2,'D','Đảng bộ Sở Mẫu','grassroots_committee',1,'dang bo so mau','gark dt yu qc{02000050020030','','2015-01-01',NULL,NULL,2,'1.2.',NULL,'');
INSERT INTO "unit" VALUES(3,'DB','Đảng bộ bộ phận Mẫu','sectional_committee',2,'dang bo bo phan mau','gark dt dt vlcr qc{0200005005000500030','','2015-01-01',NULL,NULL,2,'1.2.3.',NULL,'');
INSERT INTO "unit" VALUES(4,'D1','Chi bộ Văn phòng','subordinate_cell',2,'chi bo van phong','elm dt }br vlsrk0000050000000100','','2015-01-01',NULL,NULL,2,'1.2.4.',NULL,'');
INSERT INTO "unit" VALUES(5,'D2','Chi bộ Thanh tra','subordinate_cell',2,'chi bo thanh tra','elm dt zlarl zxa0000050000000000','','2015-01-01',NULL,NULL,2,'1.2.5.',NULL,'');
INSERT INTO "unit" VALUES(6,'DB1','Chi bộ Đội Một','subordinate_cell',3,'chi bo doi mot','elm dt gtm qtz00000500500050','','2015-01-01',NULL,NULL,2,'1.2.3.6.',NULL,'');
INSERT INTO "unit" VALUES(7,'C','Chi bộ Thư viện','grassroots_cell',1,'chi bo thu vien','elm dt zl| }mir000005000000050','','2015-01-01',NULL,NULL,2,'1.7.',NULL,'');
INSERT INTO "unit" VALUES(8,'K2','Đảng bộ Khối Hai','bloc',NULL,'dang bo khoi hai','gark dt oltm lam0200005000400000','','2015-01-01',NULL,NULL,2,'8.',NULL,'');
INSERT INTO "unit" VALUES(9,'E','Đảng bộ Sở Khác','grassroots_committee',8,'dang bo so khac','gark dt yu olae020000500200040','','2015-01-01',NULL,NULL,2,'8.9.',NULL,'');
INSERT INTO "unit" VALUES(10,'E1','Chi bộ Khác','subordinate_cell',9,'chi bo khac','elm dt olae00000500040','','2015-01-01',NULL,NULL,2,'8.9.10.',NULL,'');
CREATE TABLE unit_act (
	id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	path VARCHAR(200) NOT NULL, 
	on_day DATE NOT NULL, 
	decided_on DATE, 
	act VARCHAR(20) NOT NULL, 
	doc_symbol VARCHAR(60) NOT NULL, 
	doc_date DATE, 
	old VARCHAR(250) NOT NULL, 
	new VARCHAR(250) NOT NULL, 
	reorganisation_id INTEGER, 
	CONSTRAINT pk_unit_act PRIMARY KEY (id), 
	CONSTRAINT fk_unit_act_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "unit_act" VALUES(1,1,'1.','2015-01-01',NULL,'found','',NULL,'','',NULL);
INSERT INTO "unit_act" VALUES(2,2,'1.2.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Khối Một',NULL);
INSERT INTO "unit_act" VALUES(3,3,'1.2.3.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Mẫu',NULL);
INSERT INTO "unit_act" VALUES(4,4,'1.2.4.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Mẫu',NULL);
INSERT INTO "unit_act" VALUES(5,5,'1.2.5.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Mẫu',NULL);
INSERT INTO "unit_act" VALUES(6,6,'1.2.3.6.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ bộ phận Mẫu',NULL);
INSERT INTO "unit_act" VALUES(7,7,'1.7.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Khối Một',NULL);
INSERT INTO "unit_act" VALUES(8,8,'8.','2015-01-01',NULL,'found','',NULL,'','',NULL);
INSERT INTO "unit_act" VALUES(9,9,'8.9.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Khối Hai',NULL);
INSERT INTO "unit_act" VALUES(10,10,'8.9.10.','2015-01-01',NULL,'found','',NULL,'','Đảng bộ Sở Khác',NULL);
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
CREATE TABLE "unit_spell" (
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
	code VARCHAR(40) NOT NULL, 
	search_key VARCHAR(250) NOT NULL, 
	sort_key VARCHAR(500) NOT NULL, 
	counts_from DATE NOT NULL, 
	counts_until DATE NOT NULL, 
	CONSTRAINT pk_unit_spell PRIMARY KEY (id), 
	CONSTRAINT fk_unit_spell_kind_code FOREIGN KEY(kind_code) REFERENCES unit_kind (code), 
	CONSTRAINT fk_unit_spell_parent_id FOREIGN KEY(parent_id) REFERENCES unit (id), 
	CONSTRAINT fk_unit_spell_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id), 
	CONSTRAINT uq_unit_spell_unit_id_starts_on UNIQUE (unit_id, starts_on)
);
INSERT INTO "unit_spell" VALUES(1,1,'2015-01-01',NULL,'Đảng bộ Khối Một','bloc',NULL,'found','',NULL,'1.','K','dang bo khoi mot','gark dt oltm qtz0200005000400050','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(2,2,'2015-01-01',NULL,'Đảng bộ Sở Mẫu','grassroots_committee',1,'found','',NULL,'1.2.','D','dang bo so mau','gark dt yu qc{02000050020030','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(3,3,'2015-01-01',NULL,'Đảng bộ bộ phận Mẫu','sectional_committee',2,'found','',NULL,'1.2.3.','DB','dang bo bo phan mau','gark dt dt vlcr qc{0200005005000500030','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(4,4,'2015-01-01',NULL,'Chi bộ Văn phòng','subordinate_cell',2,'found','',NULL,'1.2.4.','D1','chi bo van phong','elm dt }br vlsrk0000050000000100','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(5,5,'2015-01-01',NULL,'Chi bộ Thanh tra','subordinate_cell',2,'found','',NULL,'1.2.5.','D2','chi bo thanh tra','elm dt zlarl zxa0000050000000000','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(6,6,'2015-01-01',NULL,'Chi bộ Đội Một','subordinate_cell',3,'found','',NULL,'1.2.3.6.','DB1','chi bo doi mot','elm dt gtm qtz00000500500050','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(7,7,'2015-01-01',NULL,'Chi bộ Thư viện','grassroots_cell',1,'found','',NULL,'1.7.','C','chi bo thu vien','elm dt zl| }mir000005000000050','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(8,8,'2015-01-01',NULL,'Đảng bộ Khối Hai','bloc',NULL,'found','',NULL,'8.','K2','dang bo khoi hai','gark dt oltm lam0200005000400000','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(9,9,'2015-01-01',NULL,'Đảng bộ Sở Khác','grassroots_committee',8,'found','',NULL,'8.9.','E','dang bo so khac','gark dt yu olae020000500200040','0001-01-01','9999-12-31');
INSERT INTO "unit_spell" VALUES(10,10,'2015-01-01',NULL,'Chi bộ Khác','subordinate_cell',9,'found','',NULL,'8.9.10.','E1','chi bo khac','elm dt olae00000500040','0001-01-01','9999-12-31');
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
CREATE INDEX ix_issue_report_id ON issue (report_id);
CREATE INDEX ix_issue_unit_id ON issue (unit_id);
CREATE INDEX ix_issue_path ON issue (path);
CREATE INDEX ix_bulk_decision_account_id ON bulk_decision (account_id);
CREATE INDEX ix_bulk_decision_report_id ON bulk_decision (report_id);
CREATE INDEX ix_directive_closing_unit_id ON directive_closing (unit_id);
CREATE INDEX ix_unit_spell_path ON unit_spell (path);
CREATE INDEX ix_unit_spell_parent_id ON unit_spell (parent_id);
CREATE INDEX ix_unit_spell_unit_id ON unit_spell (unit_id);
CREATE INDEX ix_unit_spell_unit_id_counts_from ON unit_spell (unit_id, counts_from);
CREATE INDEX ix_unit_custodian_id ON unit (custodian_id);
CREATE INDEX ix_unit_act_unit_id ON unit_act (unit_id);
CREATE INDEX ix_unit_act_path ON unit_act (path);
CREATE INDEX ix_unit_act_reorganisation_id ON unit_act (reorganisation_id);
CREATE INDEX ix_succession_from_id ON succession (from_id);
CREATE INDEX ix_succession_to_id ON succession (to_id);
CREATE INDEX ix_reorganisation_path ON reorganisation (path);
CREATE INDEX ix_reorganisation_row_reorganisation_id ON reorganisation_row (reorganisation_id);
CREATE INDEX ix_reorganisation_row_path ON reorganisation_row (path);
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
CREATE TRIGGER keep_unit_act_update BEFORE UPDATE ON unit_act BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_unit_act_delete BEFORE DELETE ON unit_act WHEN EXISTS (SELECT 1 FROM unit_spell s WHERE s.unit_id = OLD.unit_id) BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_succession_update BEFORE UPDATE ON succession BEGIN SELECT RAISE(ABORT, 'frozen'); END;
CREATE TRIGGER keep_succession_delete BEFORE DELETE ON succession BEGIN SELECT RAISE(ABORT, 'frozen'); END;
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