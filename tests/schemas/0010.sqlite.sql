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
INSERT INTO "alembic_version" VALUES('0010');
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
INSERT INTO "bulk_decision" VALUES(1,5,1,1,'Chi bộ Văn phòng',1,5,'refused','access.denied','{"verb":"report.decide"}','2019-01-20 03:00:00.000000');
INSERT INTO "bulk_decision" VALUES(2,5,1,2,'Chi bộ Đội Một',1,4,'waiting','',NULL,NULL);
INSERT INTO "bulk_decision" VALUES(3,5,1,4,'Đảng bộ bộ phận Mẫu',1,3,'waiting','',NULL,NULL);
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
INSERT INTO "issued_document" VALUES(1,1,'phu-luc-1-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',7750,'7f586c39eb484f367ace3ae00b2053b2e078bcbd553cc6e07845e8e7ace6c98f',1,'1.');
INSERT INTO "issued_document" VALUES(2,1,'phu-luc-2-K-2018-Q4.xlsx','application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',6729,'2689b2d2086bb35cd9452344596104f15b724d6537920f3bf4fd9da841f6e132',1,'1.');
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
INSERT INTO "job" VALUES(1,5,'Duyệt cùng lúc','/desk/bulk/?seen=0','vi','running','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'','w','2019-01-20 03:00:20.000000',1,1,3,'',0,'',NULL,'',NULL);
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
INSERT INTO "journal" VALUES(82,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',1,'{"commitment":"0e4211085b581ba1480f3a292953e46ba976f2c93a5f760b28513a1716884028"}','2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2','846587543612bf90a20486a10507a30576f2c2ef2095b96b3d6b1d62f89d1cdb');
INSERT INTO "journal" VALUES(83,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',2,'{"kind":"combined","period":"2018-11-01"}','846587543612bf90a20486a10507a30576f2c2ef2095b96b3d6b1d62f89d1cdb','7395c5aeb74ba6d461d3b7c58958b8730383ae35d45055e5847deb570a6d7399');
INSERT INTO "journal" VALUES(84,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',2,'{}','7395c5aeb74ba6d461d3b7c58958b8730383ae35d45055e5847deb570a6d7399','b7b77ea883e6f999103c408470b58560f2c6ce64eb04207c8122f93a143b7e67');
INSERT INTO "journal" VALUES(85,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',2,'{}','b7b77ea883e6f999103c408470b58560f2c6ce64eb04207c8122f93a143b7e67','c8837eb0b3605ab6c1d62fb058548471200a32470eb8d9829ed7a081bee20178');
INSERT INTO "journal" VALUES(86,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',2,'{}','c8837eb0b3605ab6c1d62fb058548471200a32470eb8d9829ed7a081bee20178','1ca5ba5e2c744d6d4712c4c3cb3e7ec334a46df9b015862f58624b7f8c1d206a');
INSERT INTO "journal" VALUES(87,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',2,'{"commitment":"3d3c0e4c82f000e8b9c54187c195460e63370d49e6a4d4a93169040426f6bf08"}','1ca5ba5e2c744d6d4712c4c3cb3e7ec334a46df9b015862f58624b7f8c1d206a','030f48729383b0c1b1f1d66d0d1ee1fbca9f6d6d2a8317ba75ec0ed7fcb278f8');
INSERT INTO "journal" VALUES(88,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','meeting.record',4,'meeting',3,'{"kind":"regular","period":"2018-12-01"}','030f48729383b0c1b1f1d66d0d1ee1fbca9f6d6d2a8317ba75ec0ed7fcb278f8','9602e76ca35c0d5c4130daf4d7ddd6256b31eb41325290e2ca43c9b44ed586f5');
INSERT INTO "journal" VALUES(89,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.open',4,'score_sheet',3,'{}','9602e76ca35c0d5c4130daf4d7ddd6256b31eb41325290e2ca43c9b44ed586f5','3e607b87441afc6d42213be1c0e632fc6440176ca3a079db48eeb701344811c1');
INSERT INTO "journal" VALUES(90,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.save',4,'score_sheet',3,'{}','3e607b87441afc6d42213be1c0e632fc6440176ca3a079db48eeb701344811c1','3c993b6ff50a7f0e0e8dc859ea9e936238f11a91522274f7d1ccf9950680c65f');
INSERT INTO "journal" VALUES(91,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.propose',4,'score_sheet',3,'{}','3c993b6ff50a7f0e0e8dc859ea9e936238f11a91522274f7d1ccf9950680c65f','88cc8f1c13d40ba4a1e8f6087c0f18fcf3e71d2ababb4df10ec23ceec005595f');
INSERT INTO "journal" VALUES(92,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','sheet.vote',4,'score_sheet',3,'{"commitment":"3ae04c878b5b102a80616664c81aa48af383cc08a2a85b8562d72972035caebe"}','88cc8f1c13d40ba4a1e8f6087c0f18fcf3e71d2ababb4df10ec23ceec005595f','fc459005246e0dc6ff5f21abdef8663e7ef182a7abfc83e4ac1390bb94964b18');
INSERT INTO "journal" VALUES(93,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.begin',4,'report',1,'{"quarter":"2018-Q4"}','fc459005246e0dc6ff5f21abdef8663e7ef182a7abfc83e4ac1390bb94964b18','a266e43f0b1d87b35960ef7fcf8145172c866fd859b5601cd3d44ed7d61aa7a1');
INSERT INTO "journal" VALUES(94,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a","version":1}','a266e43f0b1d87b35960ef7fcf8145172c866fd859b5601cd3d44ed7d61aa7a1','7cf1cced46483c027c3eedeccbf549738766cb10b8b375062d085aa9a3e047d7');
INSERT INTO "journal" VALUES(95,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',4,'{"kind":"regular","period":"2018-10-01"}','7cf1cced46483c027c3eedeccbf549738766cb10b8b375062d085aa9a3e047d7','e9549134fd6b6003828e366c0436f1d93cb547f5cffb0dc79c7f0f6c69d375aa');
INSERT INTO "journal" VALUES(96,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',4,'{}','e9549134fd6b6003828e366c0436f1d93cb547f5cffb0dc79c7f0f6c69d375aa','35b438b5d5b2f954ac519664887a2a1bec0095aade80e2ddc9d9528204e0e452');
INSERT INTO "journal" VALUES(97,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',4,'{}','35b438b5d5b2f954ac519664887a2a1bec0095aade80e2ddc9d9528204e0e452','17fcf6b68e29b411409ee591234c5f2354325deaf7745561173e2d11ff506f02');
INSERT INTO "journal" VALUES(98,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',4,'{}','17fcf6b68e29b411409ee591234c5f2354325deaf7745561173e2d11ff506f02','96671d74494b63e790f04596e3b1d8d48aa9e052984dd15ebb30a7c9f71806f9');
INSERT INTO "journal" VALUES(99,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',4,'{"commitment":"5b26bc56a08d5773806aaca83f9dbd632d8e9202614bc72dafc37d283c694726"}','96671d74494b63e790f04596e3b1d8d48aa9e052984dd15ebb30a7c9f71806f9','43714a85621d8af921b0257f87e552c107de6a64c6bdf9e1e9799eb34e349cf7');
INSERT INTO "journal" VALUES(100,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',5,'{"kind":"combined","period":"2018-11-01"}','43714a85621d8af921b0257f87e552c107de6a64c6bdf9e1e9799eb34e349cf7','61bf1566b22c340d53826953a6e8a6e17729a2e8c984dc7f72a410a7adac985c');
INSERT INTO "journal" VALUES(101,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',5,'{}','61bf1566b22c340d53826953a6e8a6e17729a2e8c984dc7f72a410a7adac985c','11ab588d42d60d40462e244da1c1deab79d5a68ac93e140fb4946df68bba04e4');
INSERT INTO "journal" VALUES(102,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',5,'{}','11ab588d42d60d40462e244da1c1deab79d5a68ac93e140fb4946df68bba04e4','1ca1383966d0e469b860082a7a4728fcbffed9797cc139370495dad2c1fb1534');
INSERT INTO "journal" VALUES(103,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',5,'{}','1ca1383966d0e469b860082a7a4728fcbffed9797cc139370495dad2c1fb1534','e191fff0270acc483763432edb85005f629249d6a2772c2c3fab2764fbadca78');
INSERT INTO "journal" VALUES(104,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',5,'{"commitment":"5ef3fd38c56319768ea9d6484b5fcca95dc54c2ce012f79547073ab106b2a81c"}','e191fff0270acc483763432edb85005f629249d6a2772c2c3fab2764fbadca78','6209ef254dc91b35e87a4b499cef7ac1587c65fe845ba22f5a1e6d0fc5423cf4');
INSERT INTO "journal" VALUES(105,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','meeting.record',6,'meeting',6,'{"kind":"regular","period":"2018-12-01"}','6209ef254dc91b35e87a4b499cef7ac1587c65fe845ba22f5a1e6d0fc5423cf4','a88d813454b09ffc9284656cb4f5691540d590de3c319916d91f397e325b8aee');
INSERT INTO "journal" VALUES(106,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.open',6,'score_sheet',6,'{}','a88d813454b09ffc9284656cb4f5691540d590de3c319916d91f397e325b8aee','765f131e60f49f09d3611cb17c5756fd1c367d4d18232320f0d3d7b393aad0c6');
INSERT INTO "journal" VALUES(107,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.save',6,'score_sheet',6,'{}','765f131e60f49f09d3611cb17c5756fd1c367d4d18232320f0d3d7b393aad0c6','2e81bf6c77d933329a8512dfcabc240b44dc652c0d26ac9952128de35d477b35');
INSERT INTO "journal" VALUES(108,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.propose',6,'score_sheet',6,'{}','2e81bf6c77d933329a8512dfcabc240b44dc652c0d26ac9952128de35d477b35','09baf10019ea8cfd8befb09029e168f2e79ff9e64548024db27d3200dc300bbb');
INSERT INTO "journal" VALUES(109,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','sheet.vote',6,'score_sheet',6,'{"commitment":"25b07964190dc1abfa593e289b81f1b0b92fa5e2c90e6c9b3a959002ca9b9af5"}','09baf10019ea8cfd8befb09029e168f2e79ff9e64548024db27d3200dc300bbb','3262be3ebc8f4e0c0f97717c0f3b544d21138292943d32bc2db467f6662ebd12');
INSERT INTO "journal" VALUES(110,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.begin',6,'report',2,'{"quarter":"2018-Q4"}','3262be3ebc8f4e0c0f97717c0f3b544d21138292943d32bc2db467f6662ebd12','7572930caae5c1daee0cea71bfe824b9db1ac0014cffe49bd5bbac1f6a301ea7');
INSERT INTO "journal" VALUES(111,'2019-01-20 03:00:00.000000',17,'Người DB1.cell_secretary','report.submit',6,'report',2,'{"sha256":"7bf85a6e9e110f97d8726ae45a81618705b81143e5a00dc83054adc5812a6fa5","version":1}','7572930caae5c1daee0cea71bfe824b9db1ac0014cffe49bd5bbac1f6a301ea7','d80385110fb5583c8ffb3aa2f2a11ffda8f3047f56f87046b38a136691d1487e');
INSERT INTO "journal" VALUES(112,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',7,'{"kind":"regular","period":"2018-10-01"}','d80385110fb5583c8ffb3aa2f2a11ffda8f3047f56f87046b38a136691d1487e','6c7bf6006c995b0be39241bc26b3f43d55c8882529053e069d10d904fc1e732d');
INSERT INTO "journal" VALUES(113,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',7,'{}','6c7bf6006c995b0be39241bc26b3f43d55c8882529053e069d10d904fc1e732d','3d78a3435a544feb6d378db3f31e537f6eca8d77a20462106117ed826c26eaf9');
INSERT INTO "journal" VALUES(114,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',7,'{}','3d78a3435a544feb6d378db3f31e537f6eca8d77a20462106117ed826c26eaf9','7c9d55f329115f47ee544337edf52c95cf36e661f5aa1937166f53f647dfb76f');
INSERT INTO "journal" VALUES(115,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',7,'{}','7c9d55f329115f47ee544337edf52c95cf36e661f5aa1937166f53f647dfb76f','c318cdfc4a2c8478be5ec17fd5d45e505c4689f05d27568918e5dfb55330c81e');
INSERT INTO "journal" VALUES(116,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',7,'{"commitment":"f12164cde22f7d147b97980ba6171e6a02d98d06b374f4c3ae7d33da49a0ffe1"}','c318cdfc4a2c8478be5ec17fd5d45e505c4689f05d27568918e5dfb55330c81e','e40e19642a1747f1f4a530e00db2253b22e8bd51b79771bbfa7fffa69dd9cbde');
INSERT INTO "journal" VALUES(117,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',8,'{"kind":"combined","period":"2018-11-01"}','e40e19642a1747f1f4a530e00db2253b22e8bd51b79771bbfa7fffa69dd9cbde','f2e3a8221f8b6640829ccd5bfffc6eaffb044d02a041853921ed5ed2402a5da3');
INSERT INTO "journal" VALUES(118,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',8,'{}','f2e3a8221f8b6640829ccd5bfffc6eaffb044d02a041853921ed5ed2402a5da3','f5aed2907a0334c30173212434e471b7973fdf9c20d30ca3fb2a0afb84a73a09');
INSERT INTO "journal" VALUES(119,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',8,'{}','f5aed2907a0334c30173212434e471b7973fdf9c20d30ca3fb2a0afb84a73a09','89db688b96f47ced017e7cd54bab898df4c77fa66d5bd0d43bdb9b1b94e0c2a5');
INSERT INTO "journal" VALUES(120,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',8,'{}','89db688b96f47ced017e7cd54bab898df4c77fa66d5bd0d43bdb9b1b94e0c2a5','9d027a4e61073c3c68dffc34c344b3750c8819a56e4981fd91920fdb2f9c37e0');
INSERT INTO "journal" VALUES(121,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',8,'{"commitment":"96a62bfe21a1979badeb84c2e7d191fa3558ccf3dd569423fe5262b3a0d915f9"}','9d027a4e61073c3c68dffc34c344b3750c8819a56e4981fd91920fdb2f9c37e0','7cb8b58622246621292db1fa8221520ec59b6d76fa86e3c1de9904b2f15ce92d');
INSERT INTO "journal" VALUES(122,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','meeting.record',7,'meeting',9,'{"kind":"regular","period":"2018-12-01"}','7cb8b58622246621292db1fa8221520ec59b6d76fa86e3c1de9904b2f15ce92d','8f809bcdc8bf11567c1f718d94b2cd86df5be8b8c0bbf3c7deecca76ad85ad14');
INSERT INTO "journal" VALUES(123,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.open',7,'score_sheet',9,'{}','8f809bcdc8bf11567c1f718d94b2cd86df5be8b8c0bbf3c7deecca76ad85ad14','88be8c38bd23ad412f4b83e71cd45e8375352f6f0fd7fd8e31526022e31fb922');
INSERT INTO "journal" VALUES(124,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.save',7,'score_sheet',9,'{}','88be8c38bd23ad412f4b83e71cd45e8375352f6f0fd7fd8e31526022e31fb922','daad91962dfb08e6ca8845a32838a1b753b21268d70fa923625045957420036e');
INSERT INTO "journal" VALUES(125,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.propose',7,'score_sheet',9,'{}','daad91962dfb08e6ca8845a32838a1b753b21268d70fa923625045957420036e','8e0bf4af4d2769ee1d4037f0fc3764ad3b96fa75468c2dfc650e58b942746fdf');
INSERT INTO "journal" VALUES(126,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','sheet.vote',7,'score_sheet',9,'{"commitment":"97c2f39930bfca6c57077c24ea5d5ddc9f0e1cdcae50d75a7d1d4c0f0971fc37"}','8e0bf4af4d2769ee1d4037f0fc3764ad3b96fa75468c2dfc650e58b942746fdf','17b5ca9a939b29295527882d140319f03d815afa3e5e7b64c3b040bdf51d3ce4');
INSERT INTO "journal" VALUES(127,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.begin',7,'report',3,'{"quarter":"2018-Q4"}','17b5ca9a939b29295527882d140319f03d815afa3e5e7b64c3b040bdf51d3ce4','861ef1a221f18d48d22e21c49d5d8596f5d258fc6fdaa531b36c6803aa1a28fd');
INSERT INTO "journal" VALUES(128,'2019-01-20 03:00:00.000000',19,'Người C.cell_secretary','report.submit',7,'report',3,'{"sha256":"54ab5f488ae36fd8a39c9307ea481ed80fc8c05bc30164774e527a72ff810392","version":1}','861ef1a221f18d48d22e21c49d5d8596f5d258fc6fdaa531b36c6803aa1a28fd','e0d445c8edc5cd7ac6a16b53c8e8fe6c225eccb487cd7b2015410c7c16b84953');
INSERT INTO "journal" VALUES(129,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','e0d445c8edc5cd7ac6a16b53c8e8fe6c225eccb487cd7b2015410c7c16b84953','607e6c30042d35ee1aa8797e2f126118d51fdc8cb09761ffb0e5ef24f95f7955');
INSERT INTO "journal" VALUES(130,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":1}','607e6c30042d35ee1aa8797e2f126118d51fdc8cb09761ffb0e5ef24f95f7955','e40e3706fc730dae4b4cb38419f356569e8b9de887523068d94a200d14d0111b');
INSERT INTO "journal" VALUES(131,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.send_back',4,'report',1,'{"sha256":"2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a","version":1}','e40e3706fc730dae4b4cb38419f356569e8b9de887523068d94a200d14d0111b','f8d37d98f3b448ba84c446b178b77b906fc77dd251dea08260c5bcbf90d12951');
INSERT INTO "journal" VALUES(132,'2019-01-20 03:00:00.000000',10,'Người D1.cell_secretary','report.submit',4,'report',1,'{"sha256":"2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a","version":2}','f8d37d98f3b448ba84c446b178b77b906fc77dd251dea08260c5bcbf90d12951','0a799afb2a7577567124597958eccfade117cb2bea52a7f3fdcd25d2facfdd31');
INSERT INTO "journal" VALUES(133,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','0a799afb2a7577567124597958eccfade117cb2bea52a7f3fdcd25d2facfdd31','36ac5b2e256e6590586faca542dc4579e0122e3393bd60db152ddec8f6122881');
INSERT INTO "journal" VALUES(134,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.seen',4,'report',1,'{"version":2}','36ac5b2e256e6590586faca542dc4579e0122e3393bd60db152ddec8f6122881','8714107294baa74b55917d17a52f722dac4fde66c015bfd3feac072fad88467a');
INSERT INTO "journal" VALUES(135,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.approve',4,'report',1,'{"sha256":"2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a","version":2}','8714107294baa74b55917d17a52f722dac4fde66c015bfd3feac072fad88467a','04dc0dd6facded2d97b28d3f96a38ff62b9e77e4b0cd8fb856445d704c043389');
INSERT INTO "journal" VALUES(136,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','04dc0dd6facded2d97b28d3f96a38ff62b9e77e4b0cd8fb856445d704c043389','0e9486f6ebfbebf5c064993b50021867ea37b8cf4d9003a7741efa5f6779eb14');
INSERT INTO "journal" VALUES(137,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.seen',6,'report',2,'{"version":1}','0e9486f6ebfbebf5c064993b50021867ea37b8cf4d9003a7741efa5f6779eb14','374bc6f97072ebdd5ec8270e2093c69dba45f0513e7efdcdee06a791e5db55fd');
INSERT INTO "journal" VALUES(138,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.receive',6,'report',2,'{"sha256":"7bf85a6e9e110f97d8726ae45a81618705b81143e5a00dc83054adc5812a6fa5","version":1}','374bc6f97072ebdd5ec8270e2093c69dba45f0513e7efdcdee06a791e5db55fd','c3667722c4915bfd5c3ab14a8ae9087a9a82ad0136f94f5387df27040a048825');
INSERT INTO "journal" VALUES(139,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','c3667722c4915bfd5c3ab14a8ae9087a9a82ad0136f94f5387df27040a048825','ef4f20a5cab737bdbab87b64ee603ab9218470405965a6c1110055d272798024');
INSERT INTO "journal" VALUES(140,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.seen',6,'report',2,'{"version":1}','ef4f20a5cab737bdbab87b64ee603ab9218470405965a6c1110055d272798024','722849442fcfcfcdd51619529417c64f66ebd8b8f28241fb7cf940ebf848a897');
INSERT INTO "journal" VALUES(141,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.approve',6,'report',2,'{"sha256":"7bf85a6e9e110f97d8726ae45a81618705b81143e5a00dc83054adc5812a6fa5","version":1}','722849442fcfcfcdd51619529417c64f66ebd8b8f28241fb7cf940ebf848a897','b7275104d82981c1f9d6808dccb5e4ed27562dc73524dde3935bf751da54e930');
INSERT INTO "journal" VALUES(142,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','b7275104d82981c1f9d6808dccb5e4ed27562dc73524dde3935bf751da54e930','d88879693a809fd2b2e1fcdad7368d74aa64f808a98a147bee4f3c44f2e5950c');
INSERT INTO "journal" VALUES(143,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',7,'report',3,'{"version":1}','d88879693a809fd2b2e1fcdad7368d74aa64f808a98a147bee4f3c44f2e5950c','b64466688ab57fcedbddddd361374afb9d4bf8d72b1ef0fbd42ac70b5cf21797');
INSERT INTO "journal" VALUES(144,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',7,'report',3,'{"sha256":"54ab5f488ae36fd8a39c9307ea481ed80fc8c05bc30164774e527a72ff810392","version":1}','b64466688ab57fcedbddddd361374afb9d4bf8d72b1ef0fbd42ac70b5cf21797','025501c05e3a5ab4d2b42f41ffb49625444f4d0f14b29fd1e4a577a5e8bbe151');
INSERT INTO "journal" VALUES(145,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',7,'report',3,'{"version":1}','025501c05e3a5ab4d2b42f41ffb49625444f4d0f14b29fd1e4a577a5e8bbe151','ed43cf7b6003475d7c2c1f9cafd55c7d8cfa1969ebdad8618d7df0c89175e086');
INSERT INTO "journal" VALUES(146,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',7,'report',3,'{"sha256":"54ab5f488ae36fd8a39c9307ea481ed80fc8c05bc30164774e527a72ff810392","version":1}','ed43cf7b6003475d7c2c1f9cafd55c7d8cfa1969ebdad8618d7df0c89175e086','58931cd59bbcdd2d303f9c693330b147bb3d096cc04a055ab03b826dacf52af1');
INSERT INTO "journal" VALUES(147,'2019-01-20 03:00:00.000000',9,'Người DB.committee_officer','report.begin',3,'report',4,'{"quarter":"2018-Q4"}','58931cd59bbcdd2d303f9c693330b147bb3d096cc04a055ab03b826dacf52af1','5cc4d37fb5db910676f5fa5a6b0886a1b4928fb8396470c8140f5db31ecdfa37');
INSERT INTO "journal" VALUES(148,'2019-01-20 03:00:00.000000',8,'Người DB.committee_secretary','report.submit',3,'report',4,'{"sha256":"f7564e9b59cc9537d78992ca30cc5a3c801cac07d6b45e3a1ea6cb421d5a5271","version":1}','5cc4d37fb5db910676f5fa5a6b0886a1b4928fb8396470c8140f5db31ecdfa37','8095ac5b3b8aa09f88df6d3f891bb158bf28d2c76c2c553efcb0e1413a85dd87');
INSERT INTO "journal" VALUES(149,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','8095ac5b3b8aa09f88df6d3f891bb158bf28d2c76c2c553efcb0e1413a85dd87','e88c4a9a2aa8ae2a5cd45b895646aeaf4e92d54e4e5481e079b9395ec7e4797f');
INSERT INTO "journal" VALUES(150,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.seen',3,'report',4,'{"version":1}','e88c4a9a2aa8ae2a5cd45b895646aeaf4e92d54e4e5481e079b9395ec7e4797f','554a5bba4a09c0786e3f21f258b70cf8f47bef30918acddc6391738cde1019fb');
INSERT INTO "journal" VALUES(151,'2019-01-20 03:00:00.000000',6,'Người D.committee_deputy','report.approve',3,'report',4,'{"sha256":"f7564e9b59cc9537d78992ca30cc5a3c801cac07d6b45e3a1ea6cb421d5a5271","version":1}','554a5bba4a09c0786e3f21f258b70cf8f47bef30918acddc6391738cde1019fb','a48d24d89a6604f772c22381dc64c2f7a93d690a24f31322ab3020945ecccf72');
INSERT INTO "journal" VALUES(152,'2019-01-20 03:00:00.000000',7,'Người D.committee_officer','report.begin',2,'report',5,'{"quarter":"2018-Q4"}','a48d24d89a6604f772c22381dc64c2f7a93d690a24f31322ab3020945ecccf72','efb504d1e943772b1df77de9166618262c83fb920440ec0f328ee29553a41692');
INSERT INTO "journal" VALUES(153,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','report.submit',2,'report',5,'{"sha256":"5ee6b029021ea924d154aa970385aa19effcc29e3719257554c5b9606d96a063","version":1}','efb504d1e943772b1df77de9166618262c83fb920440ec0f328ee29553a41692','332a825eb9f4192750b749d028072597421c9c77ccb3313d3e6ffa13101abf69');
INSERT INTO "journal" VALUES(154,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','332a825eb9f4192750b749d028072597421c9c77ccb3313d3e6ffa13101abf69','e3dd38d2ab53719bebe1aa69112fe3face4e74eb4f2325912e060de311fdd816');
INSERT INTO "journal" VALUES(155,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.seen',2,'report',5,'{"version":1}','e3dd38d2ab53719bebe1aa69112fe3face4e74eb4f2325912e060de311fdd816','e5d657ff3fe33dc3fc33bfe2ad952653dfb3783e2dd3e13cd02fffe4af0797c0');
INSERT INTO "journal" VALUES(156,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.receive',2,'report',5,'{"sha256":"5ee6b029021ea924d154aa970385aa19effcc29e3719257554c5b9606d96a063","version":1}','e5d657ff3fe33dc3fc33bfe2ad952653dfb3783e2dd3e13cd02fffe4af0797c0','ca3fb34650f5d0033d8a1de5a91cc4f06a8f64c86be2d6dfda785c3ba703b021');
INSERT INTO "journal" VALUES(157,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.seen',2,'report',5,'{"version":1}','ca3fb34650f5d0033d8a1de5a91cc4f06a8f64c86be2d6dfda785c3ba703b021','1a5c92522dc565eab443a4bcd5b46e30288ec0d7f2f55d3adb42f9f24d4c12ba');
INSERT INTO "journal" VALUES(158,'2019-01-20 03:00:00.000000',2,'Người K.bloc_deputy','report.approve',2,'report',5,'{"sha256":"5ee6b029021ea924d154aa970385aa19effcc29e3719257554c5b9606d96a063","version":1}','1a5c92522dc565eab443a4bcd5b46e30288ec0d7f2f55d3adb42f9f24d4c12ba','3c014e627e5d2e76a8d9fbfa88ca83ec5af085af45d9b5b2dec67c18c86d47c6');
INSERT INTO "journal" VALUES(159,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.begin',1,'report',6,'{"quarter":"2018-Q4"}','3c014e627e5d2e76a8d9fbfa88ca83ec5af085af45d9b5b2dec67c18c86d47c6','eb6f8b41d1ae9f6f2f9bbb296a5d22325a0ca04a42503d928e90eb1d24d4198d');
INSERT INTO "journal" VALUES(160,'2019-01-20 03:00:00.000000',4,'Người K.board_officer','report.close',1,'report',6,'{"sha256":"24306538e18ef5495b47a6009ba1aa619a17b17984436daf2fb59ef246e96900","version":1}','eb6f8b41d1ae9f6f2f9bbb296a5d22325a0ca04a42503d928e90eb1d24d4198d','66f7dbf3e76eb940da5d7cf74ac8ea4c50e8966fc96860bf94b4b82a1aa09fc9');
INSERT INTO "journal" VALUES(161,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','document.sign',1,'signed_document',1,'{"number":1,"sha256":"4e6aa7f81f7d0f19adf02882bc2bfa058730dffb0816dcb20cb2eef96373b87c","term":"2015-2020","type":"BC"}','66f7dbf3e76eb940da5d7cf74ac8ea4c50e8966fc96860bf94b4b82a1aa09fc9','c2a8efa7de662556dc6de02ada5d3031a36f0c7d9b95eea17065ca2461aaefd7');
INSERT INTO "journal" VALUES(162,'2019-01-20 03:00:00.000000',1,'Người K.bloc_secretary','report.sign',1,'report',6,'{"sha256":"24306538e18ef5495b47a6009ba1aa619a17b17984436daf2fb59ef246e96900","version":1}','c2a8efa7de662556dc6de02ada5d3031a36f0c7d9b95eea17065ca2461aaefd7','a6888a661e467d46f3f1b36842a96ccca9743adaaac47f97ee4be062d8ff7593');
INSERT INTO "journal" VALUES(163,'2019-01-20 03:00:00.000000',5,'Người D.committee_secretary','job.ask',NULL,'job',1,'{}','a6888a661e467d46f3f1b36842a96ccca9743adaaac47f97ee4be062d8ff7593','4476aa68bd95114bc5bcfbdd6bcae0683a93de2aa75f7b87c855650b055974c7');
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
INSERT INTO "once" VALUES(1,10,'f429af74d139e8eb','1d9a59be484cc6cce0e3013b8493a9bc8e2cc0abdcdefb2b9a3337a8d4859a72','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(2,10,'33e830e75dc1d4d8','26723c181ad615328d91d50224bb668f960c3a9ab3386ace000701b52807045c','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(3,10,'cc128b2cd6f229e7','f68f90c3cb21dbf30d5e9d4bc771cd14b2bf1f25ca9beaf0d4830de29100ca77','/scores/sheet/?meeting=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(4,10,'9265e19b68b852bd','70daa432f5ff06db852203106eff36c37f1c2a6465b03213fbea5b1ae037bdcf','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(5,10,'fa85b880ff0b1ef6','11a847d32c2fa13c2eb3fb270a105734096dc0bdf32e881ce1c7aadea1681e43','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(6,10,'424b7ab1a7e494fc','b055e33125630f26039cfda1fd93b9168b7d25ab4a6edcbb74fde899d6ce394a','/scores/sheet/?meeting=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(7,10,'e661f143e8af2873','5db14a54255eed3f5f4e2720cabeea4af377020f4b8b9f5d70a985bb3b6713c5','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(8,10,'cbd06a8301bf6012','67fe5e6d0f528ea9c8b876302728c9675dcc1fae91a4da13613698f1611397ed','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(9,10,'baabe5f5ba5f642b','62520031450e8ce061df8c3f7e2f14d0b02e35312b25a07e78f3ee873648f9e8','/scores/sheet/?meeting=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(10,10,'f612791fdcfd3244','b2963671af0db579d62006c3e4f86a7c3911e7a76808d44273a9222023159387','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(11,10,'4980578ec1ae8bc4','a2092e1922165ecced952e10ec2105fd743eca01e1a0c3d5cb72c508721a7204','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(12,17,'334f939c48b84797','0acd0e91d20cf6f3525ab0d28b2cc02fd148569f94c7dcaabe9f5ba62a777a80','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(13,17,'63b45f90df319c77','573d2b7301a2cf0dc7a02808a900ffd9f5c7de0b690ab2df5243af87d5a1c1b3','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(14,17,'00e83b97fc356ba3','c2ecc2bd99824d6aaaa86be5a5f821421129fc4886230a7a28fb594731f59ca0','/scores/sheet/?meeting=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(15,17,'3a131391b101ea4a','b842727ce93936dc2c8ed553bd63db4514bdf15a2e15c20aa6b97810d6a9bc7d','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(16,17,'599940ffc637cdeb','043dacee544fd0b34a5941de5339c3e18ac42030c939ce3ffa3972236855a8b1','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(17,17,'30cfb41d03d47069','ea82cd45ae2a5d397c96d275c1cbeefa1a84ccf64c01ecdbdb5094098061f422','/scores/sheet/?meeting=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(18,17,'0f6c54dc0b35e8db','736edaa735b178c73be4800389d95f83bda486fd47fbc9d35fc43ef0e6e99726','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(19,17,'10edd37319c629cc','94287ae786bbe468c16df3124f1015ba6a907e79456f2d527fea072f00e337af','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(20,17,'9b966338ab134287','c5c7328bdd9a6dc9f0b45a9a398a69ce401282eee54d669eac9bbc3b2935a22b','/scores/sheet/?meeting=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(21,17,'995b602c0f72702c','b6ea60f057ef9a02f936504f13383cec056cab01082b3d7fcaf7078c44a82205','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(22,17,'90020ad386a9b24f','2c1003604ef91bf6d9ad0eeb66f6aaee2b4f5bba2695e0119336c40dfe2484d9','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(23,19,'9517600fb1e4ec5c','30f5f0c7c2341e8578efa942056f664448ffdf46deee21ec3977ed9b8d4d8e4e','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(24,19,'dfb4a94c7788a336','c0063e45f3257da6616694e34de150043493ab77d8ebc3f0d1504aa509066918','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(25,19,'b3f33fb78f68b7c8','b03035bd213c0927ad6dea2ce9df70c987b69be13e263ad063224440f8bd7ec2','/scores/sheet/?meeting=7','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(26,19,'2382913280a9b6fe','0ad3c6db78189a7ec7313d4a508edb3706165b8373934621de18b0e649d38f6b','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(27,19,'6fa3d409d7cf17ea','850f581eea9e5e7c0173c75a12795f4bbd7e708939a236a22f41f23a5bedfdc3','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(28,19,'f9e5b5ecea7e0910','e80197ace7c4af10de6f4ab2f6aa8661f46fe226db7e53be0ed1f6bd17df8f58','/scores/sheet/?meeting=8','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(29,19,'b61d3fefdc2bb174','f5927f5757897bd9a0a074bea602b12c6bbabd150d484d74ecbd00f8447e7d6c','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(30,19,'7bd3c5b82e52c40f','388f20996031755ad1409a2bc0871a3152a4d7a1016fb3ab29c8c5365bf54779','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(31,19,'87d388446a882da6','e7bf97d1d0bf540e5066acb63f058d8bd129438fe1698f5e3a24ab9f4fa9db45','/scores/sheet/?meeting=9','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(32,19,'15397119cf935b51','5b08820c57884f467237971acccecf5a4a7db1c77acb613eb0466747252abf3d','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(33,19,'6853d6fc92bbbb97','1b9d97b0e828cb080982f0b00b8173778cae9840804828cf6b023fcd5d692d9f','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(34,5,'5776c8bebfc6b637','83dfaf2e67f371b2f7a3f37088c153912ee85a210e1d984b8d11e019a6d82068','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(35,10,'707e0c36d14b3f2b','3813bd11d4e1116aa4a4b2a4abaf5086cd2c7f8e7efa91bebc30cbc586cf8c8f','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(36,5,'eb53ba5eb687500f','9dc5a81c3c8e698082a523356130a63e98aed85104f4d7f807fdd135631da151','/reports/details/?id=1','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(37,9,'3adc636a4d9bdbe7','b48e37926a39a25651ed29f559a8627f12332fa09d98e6d13ccfcc3c68031f57','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(38,8,'0f33e8a9b0398eb4','a7d48b3a0958ce9a858d27b9917ee86347d8892cbbf6f82dc3ed45873f7b41d1','/reports/details/?id=2','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(39,4,'b5872ad3a37ad29c','4d89865d0a7893a5461b70d2edd8ca830c123b9ae7ae54b0f3617645e0af5933','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(40,2,'d384db3fb5cb97d8','c1d584cfd0d168709596ac4b2a7b1e4b6e96368610579f42ba81347c805ab986','/reports/details/?id=3','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(41,9,'b4dce6dd9b13fcc4','8c4ae3c733a4f010a91b0fd4dd8e3366667bd9c496ff73a9183a92d85a15b84f','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(42,8,'d903c94eb0c1c895','4dc4c36c59dbd97e36868423ee05e878010ffe71a593e5d024077220572d0cba','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(43,6,'4598a0f39aaea8cf','1afe38b368c7dbda603dcbb77705401d8408afde7e5f157ec1e4e1f9a9bc41f8','/reports/details/?id=4','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(44,7,'d854437ee5016dfe','bfb92eb0913d3a4457471ac96b6483b7ba898c4f4c750f0f76369e9f24e6ad33','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(45,5,'dc2ecd7438d20d76','6586e391b17ae3453072113c77c096516db3e7620206e55a70944ad3f9c1e283','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(46,4,'88aa6c447c46a542','2f35c9d18e9f9012bd00a5bbefdb0bed12e672fcfbbaa99ee9d7ccb756b015e0','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(47,2,'0ab901c3c6ab30eb','07c5787116dd8171f101f0011ce8bc4cfc209554221a30a714bf21e341d71eba','/reports/details/?id=5','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(48,4,'7d04b1fb9431d7ac','78e9741617e105145016d9a777b1b73b84bf02bf0f3b9d57732f3cb7843600dd','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(49,4,'c40eeddfc99cce30','de68079a4821cb267dca7953b67dc44ad28e21891379c2eab3ceff80215682ac','/reports/details/?id=6','2019-01-20 03:00:00.000000');
INSERT INTO "once" VALUES(50,1,'733fc889564f5927','fb42dacedbe08a0eb36821d459d9bd15a41b55841212468f4391bad557815aa6','/reports/details/?id=6','2019-01-20 03:00:00.000000');
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
INSERT INTO "report_look" VALUES(1,1,1,'2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(2,1,1,'2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(3,1,2,'2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a',2,5,'Người D.committee_secretary',0,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(4,1,2,'2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a',2,5,'Người D.committee_secretary',1,'2019-01-20 03:00:00.000000',4,'1.2.4.');
INSERT INTO "report_look" VALUES(5,2,1,'7bf85a6e9e110f97d8726ae45a81618705b81143e5a00dc83054adc5812a6fa5',3,9,'Người DB.committee_officer',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(6,2,1,'7bf85a6e9e110f97d8726ae45a81618705b81143e5a00dc83054adc5812a6fa5',3,9,'Người DB.committee_officer',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(7,2,1,'7bf85a6e9e110f97d8726ae45a81618705b81143e5a00dc83054adc5812a6fa5',3,8,'Người DB.committee_secretary',0,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(8,2,1,'7bf85a6e9e110f97d8726ae45a81618705b81143e5a00dc83054adc5812a6fa5',3,8,'Người DB.committee_secretary',1,'2019-01-20 03:00:00.000000',6,'1.2.3.6.');
INSERT INTO "report_look" VALUES(9,3,1,'54ab5f488ae36fd8a39c9307ea481ed80fc8c05bc30164774e527a72ff810392',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(10,3,1,'54ab5f488ae36fd8a39c9307ea481ed80fc8c05bc30164774e527a72ff810392',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(11,3,1,'54ab5f488ae36fd8a39c9307ea481ed80fc8c05bc30164774e527a72ff810392',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',7,'1.7.');
INSERT INTO "report_look" VALUES(12,4,1,'f7564e9b59cc9537d78992ca30cc5a3c801cac07d6b45e3a1ea6cb421d5a5271',2,6,'Người D.committee_deputy',0,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(13,4,1,'f7564e9b59cc9537d78992ca30cc5a3c801cac07d6b45e3a1ea6cb421d5a5271',2,6,'Người D.committee_deputy',1,'2019-01-20 03:00:00.000000',3,'1.2.3.');
INSERT INTO "report_look" VALUES(14,5,1,'5ee6b029021ea924d154aa970385aa19effcc29e3719257554c5b9606d96a063',1,4,'Người K.board_officer',0,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(15,5,1,'5ee6b029021ea924d154aa970385aa19effcc29e3719257554c5b9606d96a063',1,4,'Người K.board_officer',1,'2019-01-20 03:00:00.000000',2,'1.2.');
INSERT INTO "report_look" VALUES(16,5,1,'5ee6b029021ea924d154aa970385aa19effcc29e3719257554c5b9606d96a063',1,2,'Người K.bloc_deputy',0,'2019-01-20 03:00:00.000000',2,'1.2.');
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
INSERT INTO "report_version" VALUES(1,1,1,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"0e4211085b581ba1480f3a292953e46ba976f2c93a5f760b28513a1716884028","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"3d3c0e4c82f000e8b9c54187c195460e63370d49e6a4d4a93169040426f6bf08","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"3ae04c878b5b102a80616664c81aa48af383cc08a2a85b8562d72972035caebe","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
INSERT INTO "report_version" VALUES(2,2,1,'{"children":[],"code":"DB1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"5b26bc56a08d5773806aaca83f9dbd632d8e9202614bc72dafc37d283c694726","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":4,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"5ef3fd38c56319768ea9d6484b5fcca95dc54c2ce012f79547073ab106b2a81c","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":5,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"25b07964190dc1abfa593e289b81f1b0b92fa5e2c90e6c9b3a959002ca9b9af5","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":6,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","narrative":{},"path":"1.2.3.6.","quarter":"2018-Q4","unit":6}','7bf85a6e9e110f97d8726ae45a81618705b81143e5a00dc83054adc5812a6fa5','2019-01-20 03:00:00.000000',17,6,'1.2.3.6.');
INSERT INTO "report_version" VALUES(3,3,1,'{"children":[],"code":"C","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"grassroots_cell","meetings":[{"commitment":"f12164cde22f7d147b97980ba6171e6a02d98d06b374f4c3ae7d33da49a0ffe1","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":7,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"96a62bfe21a1979badeb84c2e7d191fa3558ccf3dd569423fe5262b3a0d915f9","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":8,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"97c2f39930bfca6c57077c24ea5d5ddc9f0e1cdcae50d75a7d1d4c0f0971fc37","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":9,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","narrative":{},"path":"1.7.","quarter":"2018-Q4","unit":7}','54ab5f488ae36fd8a39c9307ea481ed80fc8c05bc30164774e527a72ff810392','2019-01-20 03:00:00.000000',19,7,'1.7.');
INSERT INTO "report_version" VALUES(4,1,2,'{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"0e4211085b581ba1480f3a292953e46ba976f2c93a5f760b28513a1716884028","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"3d3c0e4c82f000e8b9c54187c195460e63370d49e6a4d4a93169040426f6bf08","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"3ae04c878b5b102a80616664c81aa48af383cc08a2a85b8562d72972035caebe","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}','2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a','2019-01-20 03:00:00.000000',10,4,'1.2.4.');
INSERT INTO "report_version" VALUES(5,4,1,'{"cells_owed":1,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","sha256":"7bf85a6e9e110f97d8726ae45a81618705b81143e5a00dc83054adc5812a6fa5","unit":6,"version":1}],"code":"DB","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"sectional_committee","meetings":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","narrative":{},"path":"1.2.3.","quarter":"2018-Q4","unit":3}','f7564e9b59cc9537d78992ca30cc5a3c801cac07d6b45e3a1ea6cb421d5a5271','2019-01-20 03:00:00.000000',8,3,'1.2.3.');
INSERT INTO "report_version" VALUES(6,5,1,'{"cells_owed":3,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","sha256":"2af0a28a4a9c29458422fc02307ee032c2c37ba8fba6fb5a5bad5deee6b4047a","unit":4,"version":2},{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"sectional_committee","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","sha256":"f7564e9b59cc9537d78992ca30cc5a3c801cac07d6b45e3a1ea6cb421d5a5271","unit":3,"version":1}],"code":"D","figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"form":2,"gaps":[{"name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","unit":5}],"kind":"grassroots_committee","meetings":[],"months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","narrative":{},"path":"1.2.","quarter":"2018-Q4","unit":2}','5ee6b029021ea924d154aa970385aa19effcc29e3719257554c5b9606d96a063','2019-01-20 03:00:00.000000',5,2,'1.2.');
INSERT INTO "report_version" VALUES(7,6,1,'{"cells_owed":4,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"grassroots_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","sha256":"54ab5f488ae36fd8a39c9307ea481ed80fc8c05bc30164774e527a72ff810392","unit":7,"version":1},{"cells_owed":3,"dissolved":false,"figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"kind":"grassroots_committee","months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","sha256":"5ee6b029021ea924d154aa970385aa19effcc29e3719257554c5b9606d96a063","unit":2,"version":1}],"code":"K","figures":{"average":9,"cells":3,"cells_met":3,"due":108,"excused":9,"fair":0,"good":0,"held":9,"members":36,"outside_window":0,"owed":9,"points_sum":49500,"poor":0,"present":99,"scored":9,"thematic_cells":3,"thematic_count":3,"unexcused":0},"form":2,"gaps":[],"kind":"bloc","meetings":[],"months":{"2018-10-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":3,"thematic_count":3,"unexcused":0},"2018-12-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Khối Một","narrative":{},"path":"1.","quarter":"2018-Q4","unit":1}','24306538e18ef5495b47a6009ba1aa619a17b17984436daf2fb59ef246e96900','2019-01-20 03:00:00.000000',4,1,'1.');
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
INSERT INTO "score_sheet" VALUES(1,1,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','0e4211085b581ba1480f3a292953e46ba976f2c93a5f760b28513a1716884028',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(2,2,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','3d3c0e4c82f000e8b9c54187c195460e63370d49e6a4d4a93169040426f6bf08',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(3,3,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','3ae04c878b5b102a80616664c81aa48af383cc08a2a85b8562d72972035caebe',5,4,'1.2.4.');
INSERT INTO "score_sheet" VALUES(4,4,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','5b26bc56a08d5773806aaca83f9dbd632d8e9202614bc72dafc37d283c694726',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(5,5,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','5ef3fd38c56319768ea9d6484b5fcca95dc54c2ce012f79547073ab106b2a81c',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(6,6,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','25b07964190dc1abfa593e289b81f1b0b92fa5e2c90e6c9b3a959002ca9b9af5',5,6,'1.2.3.6.');
INSERT INTO "score_sheet" VALUES(7,7,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','f12164cde22f7d147b97980ba6171e6a02d98d06b374f4c3ae7d33da49a0ffe1',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(8,8,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','96a62bfe21a1979badeb84c2e7d191fa3558ccf3dd569423fe5262b3a0d915f9',5,7,'1.7.');
INSERT INTO "score_sheet" VALUES(9,9,1,'voted',5500,'average',11,11,'2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000','97c2f39930bfca6c57077c24ea5d5ddc9f0e1cdcae50d75a7d1d4c0f0971fc37',5,7,'1.7.');
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
INSERT INTO "sheet_body" VALUES(1,1,'192b44437910d91063496114ac672ac0e5ce9c8fd3e09bf334ae6cdae069255e',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(2,2,'60c63d836c33a96c8405088dcb32418ce1a2d38a323286a4339fe2ac04c96091',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(3,3,'c47200370013565097051f9224e237e171305a223db926dc0450a12325e03c9a',4,'1.2.4.');
INSERT INTO "sheet_body" VALUES(4,4,'48156bc3ed7ef47a59f72a7e2a7b1fc0124c1fb7901eb155a8ddeb29fcf4a4cd',6,'1.2.3.6.');
INSERT INTO "sheet_body" VALUES(5,5,'58c1023aa085265536c902746e9277d8e50858b83b759dadd317aa0e0088a1d6',6,'1.2.3.6.');
INSERT INTO "sheet_body" VALUES(6,6,'fc1764adeca3219073d72129074cc3788262e55dff63fc8f418acb9d01ebc9fa',6,'1.2.3.6.');
INSERT INTO "sheet_body" VALUES(7,7,'6b7568d5e2ad89e743d45797c19f82eea9dde4a518359074006f89496845df90',7,'1.7.');
INSERT INTO "sheet_body" VALUES(8,8,'c8fefc537151752533a1bd0cb1bd87e13deda3168d68e21f15ad80295bb2a001',7,'1.7.');
INSERT INTO "sheet_body" VALUES(9,9,'5639fa17d64ffb330627a58540e571425cb8a1a46c2c6212928408de7e28bedb',7,'1.7.');
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
INSERT INTO "sign_in" VALUES(1,'452848975822102c53ce2792077b444a4b467552dbf8a8e3e6dce46685318cff','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',1);
INSERT INTO "sign_in" VALUES(2,'e554a47d8ede412e01be12c2e1db6f171873f8aec7a13570099a638fe363859d','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',2);
INSERT INTO "sign_in" VALUES(3,'5225777791bcab0d3d2368ce554c47d2a51f3e5b4b2843478b6469ba6f017985','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',3);
INSERT INTO "sign_in" VALUES(4,'dc49773420f8121228fe24ee83cd5832b8de03b2b963301b2c7108983274f3da','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',4);
INSERT INTO "sign_in" VALUES(5,'ea74d6f0e8efb1f624205a7c2fcca8f5a6f2b9fab916bea8bfa743b93538717e','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',5);
INSERT INTO "sign_in" VALUES(6,'0ff49557b4bf5dfc5dbddb78de3b1740904747ccd65d698ce4cc1500433ec3d6','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',6);
INSERT INTO "sign_in" VALUES(7,'d22ad153d52d0ca06cc7f340d239709c4f9bd8718e95f3e0b50ffd46a8e1f9ef','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',7);
INSERT INTO "sign_in" VALUES(8,'7bd72a28edeb85d761f51d75314cc4e61a46ed0e9f89b15c5a6ef258a7bab0f1','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',8);
INSERT INTO "sign_in" VALUES(9,'2b0e9a312278bf2bc6c788bb41e96adcdec160011ade3a768a8c069ca7e2b42b','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',9);
INSERT INTO "sign_in" VALUES(10,'9bc47ac39faef4fc140117c30256174eb8f64e110b21d99e8f77baa5ed3ea2e8','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',10);
INSERT INTO "sign_in" VALUES(11,'113adb450fd43ee4421f72e115c5efc580baa850364b937863a88b1d983cc491','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',11);
INSERT INTO "sign_in" VALUES(12,'2a256c6811091f81dcbef7f1be1981b655b7c4c054409c69745ad8161c53ae0a','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',12);
INSERT INTO "sign_in" VALUES(13,'08f6abcce1c6b91c6effbffc9548c95d7ca281d061059a0566dd7c241fdba6f2','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',13);
INSERT INTO "sign_in" VALUES(14,'585dd875863e08206d624ac9faad4c7bf89b3ead39a11d7b6ad958e93fbdfd2d','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',14);
INSERT INTO "sign_in" VALUES(15,'88f1be39024f29ce690841d726f19c023d9a7d0cf12366c1b119583b46a362f0','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',15);
INSERT INTO "sign_in" VALUES(16,'2a1206687de62f1dc75446e962654ecb326269030979f664beb3a7c9dfe8eadd','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',16);
INSERT INTO "sign_in" VALUES(17,'16b1920c84bd1ae44aa11b8cbd8c49fef9852486662a416f5c3bee841f32b281','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',17);
INSERT INTO "sign_in" VALUES(18,'686a527cce876e9f3be010d527012964e7f94aa9bad48c2522330692aa073a31','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',18);
INSERT INTO "sign_in" VALUES(19,'84c6afb65208bb4b6d0d151faa6f1eb57f150dbf1e5b370f746a2dffe48d3053','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',19);
INSERT INTO "sign_in" VALUES(20,'3f5dd80641d75985fe63d9c86804758405db4e2663fc012d44ab06ec5461eed1','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',20);
INSERT INTO "sign_in" VALUES(21,'ffd981ecca85aaba70ce1c40f10a250cfe583b72f69a577650b53489327d0d4f','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',21);
INSERT INTO "sign_in" VALUES(22,'4cbfe11cd351733bbe9086d10cda6ff2db1234aa5b7c3297bcb6b1ad5533804b','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',22);
INSERT INTO "sign_in" VALUES(23,'0e2df87bdc016f319889d22a195b65645d6425c158b2aa4875f090984cd84fe9','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',23);
INSERT INTO "sign_in" VALUES(24,'bbcf746862a80f5c0b6d9c706bb84fecd646f61fed3ee1205262236460eb6915','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',24);
INSERT INTO "sign_in" VALUES(25,'659e85802000d79fbbd2d2da0dcc91ffcffb88c9e2a31e18a25b37b7aa727183','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',25);
INSERT INTO "sign_in" VALUES(26,'4dc7aeb0ef66edf25df4d95e963cd4ef2364afd61c5e449e19662d94de392e53','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',26);
INSERT INTO "sign_in" VALUES(27,'778f36728b4f4ae4dda2fd73c7e8792724a92d0a2b54bebc4fb7ba26d31fff73','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',27);
INSERT INTO "sign_in" VALUES(28,'fd9cd57df97503397826840e91acd1ececb08446e1f11e711b4bcc09be35c13f','2019-01-20 03:00:00.000000','2019-01-20 03:00:00.000000',NULL,'',28);
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
INSERT INTO "signed_document" VALUES(1,'BC','2015-2020',1,'2019-01-20','report',6,'','{"sha256":"24306538e18ef5495b47a6009ba1aa619a17b17984436daf2fb59ef246e96900","version":1}','4e6aa7f81f7d0f19adf02882bc2bfa058730dffb0816dcb20cb2eef96373b87c',1,'2019-01-20 03:00:00.000000',1,'1.');
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
CREATE INDEX ix_issue_report_id ON issue (report_id);
CREATE INDEX ix_issue_unit_id ON issue (unit_id);
CREATE INDEX ix_bulk_decision_account_id ON bulk_decision (account_id);
CREATE INDEX ix_bulk_decision_report_id ON bulk_decision (report_id);
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